/** What a column of a table of comments can be. */
export type CommentPart =
  | 'text'
  | 'moment'
  | 'clock'
  | 'link'
  | 'postLink'
  | 'postId'
  | 'commentId'
  | 'author'
  | 'account'
  | 'direction'
  | 'platform';

/** Words that say themselves that a column holds comments; `message` and `text` say it only together with who sent it. */
export const COMMENT_TEXT =
  'comment text|comment message|comment body|comment content|comment|comment_text|reactie|reactietekst|tekst van de reactie|opmerking|opmerkingtekst|commentaar|kommentar|kommentartekst|kommentarens tekst|kommentarer tekst|kommentartext|kommentare|commentaire|texte du commentaire|comentario|texto del comentario|commento|testo del commento|comentário|komentarz|kommentti';
export const MESSAGE_TEXT =
  'message text|message body|message content|message|bericht tekst|berichttekst|berichtinhoud|bericht|tekst van het bericht|beskedtekst|besked|beskedens tekst|meddelelse|tekst|text|content|inhoud|indhold|body|nachricht|nachrichtentext|mensaje|messaggio|mensagem|meddelande|melding';

/**
 * Header words, folded on comparing, the surest first; of two columns the one whose word stands earlier is taken. Dutch, Danish and English
 * as the tools and Meta's screens have them, other languages the likely ones.
 */
export const PART_WORDS: Readonly<Record<Exclude<CommentPart, 'text'>, string>> = {
  moment:
    'comment date|comment time|comment created|comment created time|reactie datum|datum reactie|kommentardato|created time|created_time|created at|created_at|createdat|published at|publishedat|date created|date and time|date & time|date/time|datum en tijd|datum/tijd|dato og tid|tijdstip|tidspunkt|timestamp|sent at|sent|received|received at|verzonden|verzonden op|ontvangen|ontvangen op|geplaatst op|aangemaakt op|aangemaakt|publicatiedatum|oprettet|oprettet den|sendt|modtaget|datum|date|dato|fecha|data|datum och tid|date (utc)|date (gmt)|time|tijd|tid|zeitpunkt|erstellt am',
  clock: 'time|tijd|tijdstip|tid|tidspunkt|klokkeslaet|klokkeslæt|hour|uur|uhrzeit|hora|heure|ora',
  link: 'comment link|comment url|comment permalink|comment_permalink|link to comment|url of comment|reactielink|link naar reactie|link naar de reactie|url reactie|link naar opmerking|kommentarlink|link til kommentar|link til kommentaren|message link|message url|permalink|permalink_url|link naar bericht|url bericht|link til besked|link|url|adresse|adres|webadres|source url|enlace|lien',
  postLink:
    'post link|post url|post permalink|post_url|post_link|link to post|url of post|parent link|parent url|parent permalink|in reply to url|reply to url|media url|media permalink|video url|video link|postlink|post-url|link naar post|link naar de post|url post|oorspronkelijk bericht|berichtlink|opslagslink|opslagets link|link til opslag|link til opslaget|url til opslag|beitragslink|link zum beitrag|lien de la publication|enlace de la publicacion',
  postId:
    'post id|post-id|post_id|postid|parent post id|parent id|parent_id|parent|in reply to|in reply to id|in_reply_to_status_id|in reply to status id|object id|media id|media_id|video id|videoid|video_id|bericht-id|bericht id|post-id van de reactie|id van de post|opslags-id|opslags id|opslagets id|opslag-id|opslag id|id pa opslag|beitrags-id',
  commentId:
    'comment id|comment-id|comment_id|commentid|reactie-id|reactie id|opmerking-id|opmerkings-id|opmerking id|kommentar-id|kommentar id|kommentarens id|comment urn|id de comentario|id du commentaire',
  author:
    'comment author|commenter|commenter name|commented by|author|author name|author_name|authordisplayname|from|from name|sender|sender name|user|username|user name|auteur|auteursnaam|afzender|naam afzender|gebruiker|gebruikersnaam|geplaatst door|geplaatst door (optioneel)|van|reageerder|forfatter|afsender|afsenders navn|bruger|brugernavn|fra|skrevet af|contact|contact name|contactpersoon|customer|klant|name|naam|navn|autor|verfasser|auteur du commentaire|mittente|remetente|profile|profiel',
  account:
    'page|page name|pagina|paginanaam|naam van pagina|side|sidenavn|sidens navn|account|account name|accountnaam|our account|profile name|profielnaam|konto|kontonavn|to|ontvanger|aan|modtager|til',
  direction:
    'direction|message direction|richting|retning|inbound/outbound|in/out|in/uit|ind/ud|sent by page|from page|is reply by page|own|eigen|egen|owner|is owner|author type|auteurstype|type afzender|afsendertype|sender type',
  platform:
    'platform|network|social network|netwerk|sociaal netwerk|netvaerk|netværk|channel|kanaal|kanal|medium|mediatype|media type|service|source|source type|bron|brontype|kilde|kildetype|type',
};

/** What a column says of a message that the team itself sent. */
export const OWN_WORDS: ReadonlySet<string> = new Set(
  'outbound|outgoing|out|sent|page|owner|own|brand|agent|uitgaand|uit|verzonden|pagina|eigen|merk|medewerker|udgaende|ud|sendt|side|egen|medarbejder|yes|ja|true|waar|sand|1'.split(
    '|',
  ),
);
