import { foldedKey } from '../../base/text.ts';
import type { Meaning } from './column-mapping.ts';

/**
 * Header words per meaning, parted by `|`, in the order en, nl, da, de, fr, es, it, sv, nb, pl, pt. Words that mean different things
 * on different platforms (see `AMBIGUOUS`) stand there and not here.
 */
const WORDS: readonly (readonly [Meaning, string])[] = [
  [
    'id',
    'id|post id|tweet id|message id|media id|video id|content id|campaign id|external id|post-id|bericht-id|berichtnummer|opslags-id|beitrags-id|identifiant|identifiant de la publication|id de la publicacion|identificador|id del post|inlaggs-id|innleggs-id|id posta|id wpisu|id da publicacao|uid|guid|urn|video-id|content|shortcode',
  ],
  [
    'publishedAt',
    "date|published|published at|publish date|publish time|published date|posted|posted at|posted on|post date|created|created at|created date|created time|timestamp|sent|sent at|sent on|send date|sent date|date sent|date (gmt)|date (utc)|publishing date|publication date|datetime|date and time|date & time|date/time|when|day|moment|datum|geplaatst|geplaatst op|gepubliceerd|gepubliceerd op|publicatiedatum|publicatietijd|plaatsingsdatum|verzonden|verzonden op|verzenddatum|dag|datum en tijd|dato|udgivet|udgivelsesdato|udgivelsestidspunkt|offentliggjort|oprettet|slaet op|opslagsdato|tidspunkt|sendt|afsendt|dato og tid|dato for udgivelse|veroffentlicht|veroffentlicht am|veroffentlichungsdatum|erstellt|erstellt am|gesendet|gesendet am|versanddatum|tag|zeitpunkt|datum und uhrzeit|publie|publie le|date de publication|date d'envoi|envoye le|cree le|jour|date et heure|fecha|fecha de publicacion|publicado|publicado el|fecha de envio|enviado|dia|fecha y hora|data|data di pubblicazione|pubblicato|pubblicato il|data di invio|inviato|giorno|data e ora|publicerad|publiceringsdatum|skickat|publicerat|publisert|publiseringsdato|opprettet|data publikacji|opublikowano|data i godzina|wyslano|dzien|data de publicacao|publicado em|enviado em|data e hora",
  ],
  [
    'time',
    'time|publish hour|publishing time|post time|hour|tijd|tijdstip|uur|tid|klokkeslaet|kl|uhrzeit|zeit|heure|hora|ora|orario|klockslag|klokkeslett|godzina|czas|horario',
  ],
  [
    'text',
    'text|post|post text|message|post message|caption|title|post title|content|description|copy|update|subject|subject line|body|tweet|tweet text|name|campaign|campaign name|video title|tekst|bericht|berichttekst|bericht tekst|titel|onderwerp|onderwerpregel|beschrijving|inhoud|omschrijving|bijschrift|opslag|opslagstekst|besked|emne|emnelinje|indhold|beskrivelse|overskrift|beitrag|beitragstext|nachricht|betreff|betreffzeile|inhalt|beschreibung|texte|publication|titre|objet|legende|message texte|texto|mensaje|publicacion|titulo|asunto|descripcion|contenido|testo|messaggio|titolo|oggetto|descrizione|contenuto|didascalia|inlagg|meddelande|rubrik|amne|innehall|innlegg|melding|tittel|innhold|tresc|wiadomosc|wpis|tytul|temat|opis|mensagem|publicacao|assunto|descricao|legenda|conteudo',
  ],
  [
    'permalink',
    'link|url|permalink|post link|post url|tweet permalink|post permalink|video link|web address|address|archive url|webadres|koppeling|opslagslink|adresse|beitragslink|lien|lien permanent|enlace|enlace permanente|collegamento|lank|permalank|lenke|permalenke|adres|odnosnik|ligacao|link permanente|service link|link to post|link naar bericht|link til opslag',
  ],
  [
    'platform',
    'platform|network|social network|channel type|service|source|social media|medium|netwerk|sociaal netwerk|kanaal|kanaaltype|netvaerk|socialt medie|medie|kanal|kanaltype|netzwerk|plattform|soziales netzwerk|reseau|reseau social|plateforme|canal|red|red social|plataforma|rete|rete sociale|piattaforma|social|natverk|nettverk|siec|sieci|rede|rede social|social channel',
  ],
  [
    'channelName',
    "account|account name|page|page name|profile|profile name|channel|channel name|username|user name|handle|author|list|audience|brand|accountnaam|pagina|paginanaam|profiel|kanaalnaam|gebruikersnaam|auteur|lijst|konto|kontonavn|side|sidenavn|profil|brugernavn|kanalnavn|kontoname|seite|seitenname|benutzername|kanalname|compte|nom du compte|nom de la page|nom d'utilisateur|cuenta|nombre de la cuenta|perfil|nombre de usuario|autor|account del profilo|nome account|nome pagina|profilo|nome utente|sida|kontonamn|anvandarnamn|brukernavn|nazwa konta|strona|nazwa strony|uzytkownik|conta|nome da conta|nome da pagina|usuario",
  ],
  [
    'channelId',
    'account id|page id|profile id|channel id|profile-id|pagina-id|profiel-id|side-id|konto-id|seiten-id|kanal-id|profil-id',
  ],
  [
    'kind',
    'type|post type|content type|media type|format|media|type bericht|berichttype|posttype|soort|soort bericht|contenttype|mediatype|opslagstype|indholdstype|medietype|typ|beitragstyp|beitragsart|art|medientyp|inhaltstyp|type de publication|type de contenu|type de media|tipo|tipo de publicacion|tipo de contenido|tipo di post|tipo di contenuto|formato|inlaggstyp|innleggstype|typ posta|rodzaj|tipo de conteudo|tipo de post',
  ],
  [
    'boosted',
    'boosted|promoted|paid|sponsored|is boosted|paid/organic|gepromoot|betaald|gesponsord|geboost|fremhaevet|betalt|sponsoreret|promoveret|beworben|bezahlt|gesponsert|sponsorise|promu|promocionado|pagado|patrocinado|sponsorizzato|promosso|sponsrad|marknadsford|sponset|promowany|sponsorowany|impulsionado|paid impressions',
  ],
  [
    'duration',
    'duration|duration (sec)|duration (seconds)|video length|length|duur|videoduur|lengte|varighed|laengde|dauer|lange|duree|duracion|durata|langd|varighet|czas trwania|duracao',
  ],
  [
    'linkClicks',
    'link clicks|url clicks|post link clicks|clicks on link|website clicks|outbound clicks|unique clicks|klikken op link|linkklikken|linkkliks|kliks op link|kliks op de link|klikken op de link|link klikken|klik pa link|linkklik|klik pa linket|link-klik|linkklicks|link-klicks|klicks auf link|klicks auf links|clics sur le lien|clics sur lien|clics sur les liens|clics en el enlace|clics en enlaces|clic sul link|clic sui link|lankklick|klick pa lank|lenkeklikk|klikk pa lenke|klikniecia linku|klikniecia w link|cliques no link|cliques em links|pin clicks',
  ],
  [
    'clicks',
    'clicks|total clicks|post clicks|all clicks|post clicks (all)|klikken|kliks|klikken totaal|totaal klikken|alle klikken|klik|klik i alt|samlede klik|klicks|klicks gesamt|clics|total des clics|clics totales|clic|clic totali|klick|klikk|klikniecia|cliques|total de cliques',
  ],
  [
    'reach',
    'reach|total reach|post reach|people reached|accounts reached|organic reach|unique viewers|unique opens|bereik|bereikte mensen|bereikte accounts|totaal bereik|raekkevidde|samlet raekkevidde|personer naet|reichweite|erreichte personen|gesamtreichweite|beitragsreichweite|portee|couverture|personnes touchees|comptes touches|alcance|personas alcanzadas|cuentas alcanzadas|copertura|persone raggiunte|rackvidd|rekkevidde|zasieg|pessoas alcancadas|unieke opens|unikke abninger|eindeutige offnungen',
  ],
  [
    'impressions',
    'impressions|total impressions|post impressions|organic impressions|vertoningen|impressies|eksponeringer|impressionen|impresiones|impressioni|impressoes|exponeringar|eksponeringer i alt|wyswietlenia|wyswietlen|eksponeringene|affichages',
  ],
  [
    'views',
    'views|total views|plays|opens|total opens|page views|opens totaal|geopend|visninger i alt|aufrufe|offnungen|vues|lectures|ouvertures|vistas|reproducciones|aperturas|riproduzioni|aperture|odslony|otwarcia|reprodukcje|abninger|apninger|oppningar',
  ],
  [
    'reactions',
    "reactions|likes|total reactions|total likes|number of likes|number of reactions|favorites|favourites|reactions & likes|likes and reactions|hearts|vind-ik-leuks|vind ik leuks|likes en reacties|emoji-reacties|synes godt om|reaktioner|antal likes|gefallt mir|gefallt-mir-angaben|gefallt mir-angaben|reaktionen|j'aime|mentions j'aime|reactions et j'aime|me gusta|reacciones|mi piace|reazioni|gilla-markeringar|gillar|likerklikk|reaksjoner|liker|polubienia|reakcje|curtidas|gostos|reacoes",
  ],
  [
    'comments',
    'comments|total comments|number of comments|replies|comments & replies|comments added|opmerkingen|commentaren|antwoorden|kommentarer|svar|antal kommentarer|kommentare|antworten|commentaires|reponses|comentarios|respuestas|commenti|risposte|komentarze|odpowiedzi|respostas',
  ],
  [
    'shares',
    'shares|total shares|number of shares|reposts|retweets|boosts|reshares|gedeeld|keer gedeeld|deelacties|delingen|herplaatsingen|aantal keer gedeeld|delinger|genopslag|antal delinger|geteilt|geteilte inhalte|geteilte beitrage|mal geteilt|partages|republications|compartidos|veces compartido|condivisioni|delningar|udostepnienia|partilhas|compartilhamentos|forwards|doorgestuurd|videresendt|weiterleitungen',
  ],
  [
    'saves',
    'saves|total saves|saved|bookmarks|favorites added|bewaard|opgeslagen|keer bewaard|bladwijzers|gemt|bogmaerker|gespeichert|lesezeichen|enregistrements|signets|guardados|guardadas|salvataggi|salvati|sparade|bokmarken|lagringer|lagret|zapisane|zapisy|salvos|salvamentos|itens salvos',
  ],
  [
    'follows',
    'follows|new followers|new follows|followers gained|subscribers gained|nieuwe volgers|volgers erbij|nye folgere|neue follower|neue abonnenten|nouveaux abonnes|nouveaux followers|nuevos seguidores|nuovi follower|nya foljare|nowi obserwujacy|novos seguidores',
  ],
  [
    'videoViews',
    'video views|video plays|views (video)|3-second video views|videoweergaven|video weergaven|weergaven video|videovisninger|video visninger|videoaufrufe|vues de video|vues video|lectures de la video|visualizaciones de video|visualizaciones del video|reproducciones de video|visualizzazioni video|videovisningar|avspillinger|wyswietlenia filmu|wyswietlenia wideo|visualizacoes de video|visualizacoes do video',
  ],
  [
    'watchTimeSeconds',
    'watch time|watch time (seconds)|watch time (s)|view time (seconds)|video view time (seconds)|kijktijd|kijktijd (seconden)|seertid|visningstid|visningstid (sekunder)|wiedergabezeit|wiedergabezeit (sekunden)|duree de visionnage|tiempo de visualizacion|tempo di visualizzazione|visningstid (sek)|czas ogladania|tempo de visualizacao',
  ],
  [
    'watchTimeHours',
    'watch time (hours)|watch hours|hours watched|kijktijd (uren)|kijkuren|seertid (timer)|visningstid (timer)|wiedergabezeit (stunden)|duree de visionnage (heures)|tiempo de visualizacion (horas)|tempo di visualizzazione (ore)|visningstid (timmar)|czas ogladania (godziny)|tempo de exibicao (horas)|tempo de visualizacao (horas)',
  ],
  ['thumbnailImpressions', 'thumbnail impressions|impressions of thumbnail|vertoningen van de miniatuur'],
];

/** What one word can mean: on X and LinkedIn, on YouTube, elsewhere; or reactions here and comments there. */
type Ambiguity = 'views-or-impressions' | 'reactions-or-comments' | 'impressions-or-thumbnails';

const AMBIGUOUS: readonly (readonly [Ambiguity, string])[] = [
  [
    'views-or-impressions',
    'weergaven|visninger|visningar|visualizzazioni|visualizaciones|visualizacoes|weergegeven|totaal weergaven|aantal weergaven',
  ],
  ['reactions-or-comments', 'reacties|reactie|aantal reacties|reacties totaal'],
  [
    'impressions-or-thumbnails',
    'impressions|vertoningen|eksponeringer|impressionen|impresiones|impressioni|impressoes|exponeringar|wyswietlenia',
  ],
];

const LETTERS: readonly (readonly [string, string])[] = [
  ['æ', 'ae'],
  ['ø', 'o'],
  ['œ', 'oe'],
  ['ł', 'l'],
  ['ß', 'ss'],
];

/** As `foldedKey`, and without the letters that are no accents: a word is found however its file was written. */
function wordKey(cell: string): string {
  return LETTERS.reduce((key, [letter, plain]) => key.replaceAll(letter, plain), foldedKey(cell)).replaceAll('_', ' ');
}

function tableOf<Means extends string>(lines: readonly (readonly [Means, string])[]): ReadonlyMap<string, Means> {
  const table = new Map<string, Means>();
  for (const [means, words] of lines) {
    for (const word of words.split('|')) {
      const key = wordKey(word);
      if (!table.has(key)) table.set(key, means);
    }
  }
  return table;
}

const BY_WORD = tableOf(WORDS);
const BY_AMBIGUOUS_WORD = tableOf(AMBIGUOUS);

// Shares of something, means and costs are no counts of one post, whatever is counted in them; nor is what a sum counts.
const NEVER =
  /%|\brate\b|ratio|\bper\b|percent|average|\bavg\b|gemiddeld|gennemsnit|durchschnitt|moyen|promedio|media de|\bmedia di|genomsnitt|srednia|\bctr\b|\bcpc\b|\bcpm\b|cost|kosten|spend|revenue|omzet|budget|engagement|interacti|interakti|interaktion|engajamento|procent|quote|andel|score|sentiment|unsubscri|uitschrij|afmeld|bounce/u;

export interface WordMeaning {
  readonly meaning: Meaning | Ambiguity;
  /** The whole header is the word, or the word with something around it. */
  readonly exact: boolean;
}

/** What a header word says by itself; null where nobody knows it. `unused`: it is known, and it is nothing of ours. */
export function meaningOfWord(header: string): WordMeaning | null {
  const key = wordKey(header);
  const ambiguous = BY_AMBIGUOUS_WORD.get(key);
  if (ambiguous !== undefined) return { meaning: ambiguous, exact: true };
  const known = BY_WORD.get(key);
  if (known !== undefined) return { meaning: known, exact: true };
  if (key !== '' && NEVER.test(key)) return { meaning: 'unused', exact: true };
  const bare = key
    .replace(/\([^)]{0,40}\)|\[[^\]]{0,40}\]/gu, ' ')
    .replace(
      /^(?:total|totaal|aantal|antal|anzahl|nombre de|numero de|numero di|liczba|number of|lifetime|post|organic|sum of|som van) /u,
      '',
    )
    .replace(/ (?:total|totaal|i alt|gesamt|total|totalt|count|lifetime)$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (bare === key || bare === '') return null;
  const inside = BY_AMBIGUOUS_WORD.get(bare) ?? BY_WORD.get(bare);
  return inside === undefined ? null : { meaning: inside, exact: false };
}
