/**
 * Titles of press releases with their three hashtags, per month from October 2025 to October 2026. All invented.
 * A number before `|` is the day of the month on which it went out.
 */
export const PRESS: readonly (readonly string[])[] = [
  [
    'College biedt Programmabegroting 2026 aan de raad aan #begroting #raad #financiën',
    'Lindermeer tekent convenant Schone Lucht met zes buurgemeenten #convenant #lucht #regio',
    'Wijziging omgevingsplan Havenkwartier ligt zes weken ter inzage #omgevingsplan #inzage #havenkwartier',
    'College stelt Nota Duurzame Gebouwen 2026–2030 vast #college #nota #duurzaamheid',
    'Aanbesteding onderhoud bruggen 2026–2029 gestart #aanbesteding #bruggen #infra',
  ],
  [
    'Gemeenteraad stelt Programmabegroting 2026 vast #raad #begroting #besluit',
    'College neemt Uitvoeringsagenda Wonen 2026 aan #college #wonen #agenda',
    'Regionale Energiestrategie: tussenrapportage naar de raad #energie #regio #raad',
    'Verordening fysieke leefomgeving geactualiseerd #verordening #leefomgeving #besluit',
    'Samenwerkingsovereenkomst jeugdhulp verlengd tot en met 2028 #jeugdhulp #samenwerking #overeenkomst',
  ],
  [
    'Belastingtarieven 2026 vastgesteld door de gemeenteraad #belasting #tarieven #raad',
    'College stelt Beleidsregel Standplaatsen 2026 vast #college #beleid #standplaatsen',
    'Subsidieplafonds 2026 bekendgemaakt #subsidie #plafond #besluit',
    'Lindermeer en Waterschap tekenen bestuursakkoord klimaatadaptatie #waterschap #klimaat #akkoord',
  ],
  [
    'Nieuwe beheerovereenkomst sportparken ondertekend #sport #beheer #overeenkomst',
    'College stelt Grondprijzenbrief 2026 vast #college #grond #wonen',
    'Startnotitie Mobiliteitsvisie 2040 naar de raad #mobiliteit #visie #raad',
    'Evaluatie Participatieverordening afgerond #participatie #evaluatie #raad',
    'Stembureauleden gezocht, college wijst 34 locaties aan #verkiezingen #stembureau #college',
  ],
  [
    'Definitieve kandidatenlijsten gemeenteraadsverkiezing bekend #verkiezingen #raad #kandidaten',
    'Kadernota Integrale Veiligheid 2026–2029 vastgesteld #veiligheid #kadernota #raad',
    'College verleent omgevingsvergunning voor 46 woningen in De Weerden #vergunning #wonen #deweerden',
    'Lindermeer sluit aan bij regionaal inkoopbureau #inkoop #regio #samenwerking',
    'Rapport Rekenkamer over schuldhulp aangeboden #rekenkamer #schuldhulp #rapport',
  ],
  [
    '23|Uitslag gemeenteraadsverkiezing officieel vastgesteld #uitslag #verkiezingen #raad',
    '25|Afscheid van elf raadsleden in bijzondere vergadering #raad #afscheid #vergadering',
    '27|Nieuwe gemeenteraad van Lindermeer geïnstalleerd #raad #installatie #democratie',
    '4|Wegenlegger openbaar gemaakt #wegenlegger #inzage #besluit',
    '11|College stelt Meerjarenplan Riolering vast #college #riolering #plan',
  ],
  [
    'Jaarrekening 2025 sluit met klein overschot #jaarrekening #financiën #college',
    'Informateur brengt verslag uit aan de gemeenteraad #informateur #coalitie #raad',
    'Tijdelijke verkeersmaatregel Stationsgebied verlengd #verkeer #maatregel #besluit',
    'Prestatieafspraken 2026–2027 met woningcorporaties getekend #prestatieafspraken #wonen #corporaties',
    '24|Vaststelling Archiefverordening 2026 #archief #verordening #raad',
  ],
  [
    'Coalitieakkoord "Dichtbij en doen" gepresenteerd #coalitie #akkoord #raad',
    'Vier wethouders benoemd en beëdigd #wethouders #college #raad',
    'College stelt portefeuilleverdeling vast #college #portefeuilles #besluit',
    'Huisvestingsverordening 2026 ligt ter inzage #wonen #verordening #inzage',
    'Lindermeer ondertekent Manifest Toegankelijke Gemeente #manifest #toegankelijk #ondertekening',
  ],
  [
    'Kadernota 2027 naar de gemeenteraad #kadernota #raad #financiën',
    'College stelt Nota Grondbeleid 2026–2030 vast #college #nota #grondbeleid',
    'Intentieovereenkomst stationslocatie getekend #station #overeenkomst #ontwikkeling',
    'Gunning groenonderhoud Oosterlinde en Overveld #gunning #groen #aanbesteding',
  ],
  [
    'Raad stemt in met Kadernota 2027 #raad #kadernota #besluit',
    'Bezwaartermijn parkeerverordening gestart #parkeren #verordening #bezwaar',
    'Zomerreces: besluitenlijst college gepubliceerd #besluitenlijst #college #reces',
  ],
  [
    'Ontwerpbesluit hogere grenswaarden geluid ter inzage #geluid #ontwerpbesluit #inzage',
    'Accountantscontract voor vier jaar gegund #accountant #gunning #financiën',
    'Gemeente publiceert Besluit maatschappelijke ondersteuning 2026 #wmo #besluit #publicatie',
  ],
  [
    'College stelt Uitvoeringsprogramma Klimaat 2027 vast #college #klimaat #programma',
    'Raad benoemt nieuwe griffier #raad #griffier #benoeming',
    'Omgevingsvisie 2040: nota van zienswijzen vastgesteld #omgevingsvisie #zienswijzen #college',
    'Tweede tussenrapportage 2026 naar de raad #financiën #rapportage #raad',
    'Lindermeer en Overijde delen voortaan ICT-dienstverlening #ict #samenwerking #regio',
  ],
  [
    '8|College stelt Nota Bodembeheer 2026–2030 vast #bodem #college #nota',
    '13|Persbericht: regiodeal getekend #regiodeal #samenwerking #regio',
    '20|Vergaderschema van de raad voor 2027 vastgesteld #raad #vergadering #schema',
    '1|Programmabegroting 2027 aangeboden aan de gemeenteraad #begroting #raad #financiën',
    '28|College neemt Beleidsplan Schuldhulpverlening 2027–2030 aan #schuldhulp #college #beleidsplan',
  ],
];
