import type { Text } from './story.ts';

/** Job titles with hours, and the line that makes the job more than a title. */
export const JOBS: readonly (readonly [job: string, hours: string, line: string])[] = [
  ['medewerker planning en control', '36 uur', 'Jij ziet aan een tabel dat er iets schuurt, nog vóór de rest het voelt.'],
  ['stratenmaker', '36 uur', 'Je ziet elke dag wat je hebt gemaakt. Dat kan niet iedereen hier zeggen.'],
  ['jeugdconsulent', '32 uur', 'Je zoekt samen met een gezin uit wat er nodig is, en wat niet.'],
  ['beleidsadviseur mobiliteit', '36 uur', 'Je begint met een kaart vol wensen en eindigt met een fietspad.'],
  ['boa openbare ruimte', '36 uur', 'Je kent de wijk en de wijk kent jou. Ook om half elf ’s avonds.'],
  [
    'medewerker burgerzaken',
    '28 uur',
    'Geboorte, verhuizing, huwelijk: bij jou begint het altijd met een formulier en eindigt het met een verhaal.',
  ],
  ['projectleider riolering', '36 uur', 'Je werk ligt onder de grond. Tot het regent, dan ziet iedereen het.'],
  ['communicatieadviseur', '32 uur', 'Je schrapt de zin "in het kader van" en slaapt daarna beter.'],
  ['schuldhulpverlener', '32 uur', 'Je opent de enveloppen die iemand anders niet meer durft te openen.'],
  ['hovenier', '36 uur', 'Je kantoor is 214 hectare groot en heeft geen plafond.'],
  ['juridisch adviseur omgevingsrecht', '36 uur', 'Je legt een wet uit aan iemand die alleen een schuur wil.'],
  ['data-analist', '32 uur', 'Je telt fietsers, lantaarnpalen en klachten, en maakt er een besluit van.'],
  ['badmeester', '24 uur', 'Je hebt ogen in je rug en een fluitje dat iedereen kent.'],
  ['griffiemedewerker', '28 uur', 'Je zorgt dat de raad kan vergaderen. Ook als het laat wordt.'],
  ['vergunningverlener bouw', '32 uur', 'Je zegt vaker ja dan mensen denken.'],
  ['chauffeur zijlader', '36 uur', 'Je begint om zes uur en bent klaar als de scholen uitgaan.'],
  ['wijkregisseur', '32 uur', 'Je kent de voorzitter van de buurtvereniging én de mevrouw die nooit komt.'],
  ['functioneel beheerder', '36 uur', 'Jij weet waar het knopje zit.'],
  ['Wmo-consulent', '32 uur', 'Je komt bij mensen thuis en kijkt eerst naar wat nog wel lukt.'],
  ['medewerker klantcontact', '24 uur', 'Je blijft vriendelijk bij melding nummer veertig over dezelfde haan.'],
  ['adviseur duurzaamheid', '32 uur', 'Je overtuigt niet met grafieken maar met een keukentafel.'],
  ['beheerder speelplekken', '28 uur', 'Je test ook. Dat hoort bij het werk.'],
  ['inkoopadviseur', '36 uur', 'Je koopt zout, laptops en een brug. Niet altijd in die volgorde.'],
  ['archiefmedewerker', '24 uur', 'Je bewaart wat over honderd jaar nog iemand wil weten.'],
  ['constructeur bruggen', '36 uur', 'Je slaapt goed, en iedereen die over je brug rijdt ook.'],
  ['trainee sociaal domein', '36 uur', 'Twee jaar, vier plekken, en elke keer nieuwe koffie.'],
  ['omgevingsmanager', '36 uur', 'Je belt mensen voordat de graafmachine komt.'],
  ['financieel adviseur', '32 uur', 'Je vraagt waar het geld heen gaat, en vraagt het daarna nog een keer.'],
];

/** Ways to say it; {functie}, {uren} and {zin} are filled from JOBS, {vr} is the closing day. */
export const VACANCIES: readonly string[] = [
  'Wij zoeken een {functie} ({uren}).',
  'Vacature: {functie} ({uren}). {zin}',
  '{zin}\n\nWord jij onze nieuwe {functie}? Reageer vóór {vr}.',
  'Nieuwe collega gezocht: {functie}, {uren}. {zin} Bellen mag altijd, ook voor een domme vraag.',
  'Er is een haakje vrij aan onze kapstok. Hang jij er je jas, als {functie}? {zin}\n\nVacature, {uren} per week.',
  'Werken bij Lindermeer als {functie} ({uren}). {zin} Reageren kan tot en met {vr}.',
];

/** Roadworks and maps. */
export const ROADWORKS: readonly Text[] = [
  ['werk', 'Hier wordt volgende week gewerkt. Bekijk de kaart voordat je vertrekt. 🗺️'],
  ['werk', 'Werk aan de weg: de {straat} is dicht van {ma} tot en met {vr2}. Fietsers kunnen erlangs.'],
  ['werk', 'De {straat} krijgt nieuw asfalt. Het ruikt drie dagen, het rijdt vijftien jaar. Dicht vanaf {ma}.'],
  ['werk', 'Nachtwerk in de {straat} vanaf {di}, van 21.00 tot 5.00 uur. Oordoppen liggen klaar bij de balie.'],
  ['werk', 'Nieuwe riolering in de {straat}. We beginnen op {ma}. De bakker blijft open, gelukkig.'],
  ['werk', 'Omleiding in {wijk}: volg vanaf {ma} de gele borden. Volg niet de auto voor je, die is ook verdwaald.'],
  ['werk', 'De {straat} gaat een dag eerder open dan gepland. Dat zeggen we graag.'],
  ['werk', 'Vertraging in de {straat}: de grond is te nat. We verwachten op {vr} klaar te zijn.'],
  ['werk', 'De brug bij de Havenkade is op {wo} dicht voor onderhoud. De pont vaart extra. ⛴️'],
  ['werk', 'Bus 14 rijdt vanaf {ma} om via de {straat2}. De halte {straat} vervalt tijdelijk.'],
  ['werk', 'Het fietspad langs de {straat} wordt breder. Tot {vr2} rijd je om via de {straat2}.'],
  ['werk', 'Drie straten, één kaart: zo rijd je deze week om het werk in {wijk} heen.'],
  ['werk', 'Verkeerslichten bij de {straat} uit op {do}. Kijk elkaar aan, dat werkt ook.'],
  ['werk', 'Parkeren in de {straat} kan niet op {di}. We vegen, knippen en vullen gaten.'],
  ['werk', 'Nieuwe drempels in {wijk}. Aangevraagd door 87 bewoners, gelegd vanaf {ma}.'],
  ['werk', 'De {straat} is weer open. Bedankt voor je geduld, en voor de koffie voor onze stratenmakers.'],
  ['werk', 'De {straat} wordt op {wo} geveegd. Zet je auto een straat verder, dan vegen we ook jouw stukje.'],
  ['werk', 'Vanaf {ma} komen er twaalf bomen in de {straat}. Even dicht, daarna veertig jaar schaduw.'],
  ['werk', 'Nieuwe lantaarnpalen in {wijk}: zuiniger, warmer, en ze zoemen niet meer. De ploeg start op {di}.'],
  ['werk', 'De stoep in de {straat} ligt weer recht. Rollators en skates, ga je gang.'],
  ['werk', 'Glasvezel in {wijk}: vanaf {ma} gaat de stoep even open en dezelfde dag weer dicht.'],
  ['werk', 'Kruising {straat} en {straat2}: vanaf {do} een rotonde. Fietsers hebben voorrang, ook als het regent.'],
];

/** Incidents in two or three updates; every row is one incident, {straat} and {wijk} stay the same within it. */
export const CRISES: readonly (readonly string[])[] = [
  [
    'Stroomstoring in {wijk}. Ongeveer 2.300 huizen zitten zonder stroom. De netbeheerder is onderweg. Bel 112 alleen bij nood.',
    'Update stroomstoring in {wijk}: dit weten we nu. De oorzaak is een kapotte kabel bij de {straat}. Herstel duurt tot ongeveer 21.00 uur.',
    'De stroom is terug in {wijk}, eerder dan verwacht. Zet je apparaten één voor één aan. Bedankt voor het checken van je buren.',
  ],
  [
    'Waterleiding gesprongen in de {straat}. Je kunt tijdelijk geen of bruin water hebben. Wij zijn ter plaatse.',
    'Update lekkage {straat}: er is weer water. Laat de kraan even lopen tot het helder is.',
  ],
  [
    'Code oranje: zware windstoten tot in de avond. Zet losse spullen binnen en ga alleen de weg op als het moet.',
    'Tussenstand storm: 96 meldingen, 14 omgewaaide bomen, geen gewonden. De {straat} is dicht tot morgenochtend.',
  ],
  [
    'Grote brand in een loods in {wijk}. Sluit ramen en deuren, zet ventilatie uit. Volg dit account voor updates.',
    'Update brand in {wijk}: het vuur is onder controle. De rook trekt weg naar het noorden. Houd ramen en deuren nog dicht. We melden het als ze open mogen.',
    'De brand in {wijk} is uit. Ramen mogen open. Roet in je tuin? Niet aanraken, bel 14 0555.',
  ],
  [
    'Gaslek in de {straat}. Bewoners van nummer 2 tot en met 40 worden opgevangen in de sporthal. Blijf uit de buurt.',
    'Gaslek {straat} is dicht. Iedereen mag naar huis. Bedankt, sporthal, voor de soep.',
  ],
  [
    'IJzel verwacht in de avond. Onze strooiwagens rijden uit. Moet je de weg op? Ga dan nu, of wacht tot morgen.',
    'Alle hoofdwegen zijn gestrooid. Op fietspaden en stoepen wordt het straks glad. Let op bij de {straat}.',
  ],
  [
    'Storing bij 14 0555: wij zijn telefonisch niet bereikbaar. Stuur een bericht via de website, we antwoorden vandaag.',
    'De telefoon doet het weer. Bedankt voor je geduld.',
  ],
  [
    'Noodweer: water op straat in {wijk}. Rijd niet door ondergelopen tunnels, ook niet met een hoge auto.',
    'Update wateroverlast in {wijk}: de pompen draaien op vol vermogen. De tunnel bij de {straat} is nog dicht.',
  ],
];

/** One link and hardly anything else. */
export const NEWSLETTERS: readonly string[] = [
  'Lees de nieuwsbrief van {maand} op onze website.',
  'De nieuwsbrief van {maand} staat online.',
  'Nieuwsbrief {maand}: lees hem hier.',
  'Onze nieuwsbrief van {maand} is uit.',
];
