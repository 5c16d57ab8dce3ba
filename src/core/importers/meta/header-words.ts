import { foldedKey } from '../../base/text.ts';

/** What a column of an export from Meta Business Suite can be. */
export type MetaField =
  | 'postId'
  | 'channelId'
  | 'channelName'
  | 'accountName'
  | 'title'
  | 'description'
  | 'duration'
  | 'publishTime'
  | 'captionType'
  | 'permalink'
  | 'isCrosspost'
  | 'isShare'
  | 'postType'
  | 'languages'
  | 'customLabels'
  | 'fundedStatus'
  | 'dataComment'
  | 'date'
  | 'views'
  | 'impressions'
  | 'reach'
  | 'engagement'
  | 'reactions'
  | 'likes'
  | 'comments'
  | 'shares'
  | 'saves'
  | 'follows'
  | 'clicks'
  | 'linkClicks'
  | 'otherClicks'
  | 'watchTime'
  | 'videoViews'
  | 'reelPlays'
  | 'reachBoosted'
  | 'viewsBoosted'
  | 'profileVisits'
  | 'replies'
  | 'navigation'
  | 'stickerTaps';

type Words = { readonly [Field in MetaField]?: readonly string[] };

/**
 * Header words per language, from exports and from programs that read exports. English, Dutch and Spanish: as seen in files.
 * Swedish, French, Italian: as other readers of real files know them, the rest supposed. Portuguese: weak. Danish, German,
 * Norwegian, Finnish: supposed from Meta's own vocabulary, which is why no import depends on them: position and arithmetic
 * carry a Facebook file, `metricByStem` an Instagram file.
 */
const WORDS: Readonly<Record<string, Words>> = {
  en: {
    postId: ['Post ID'],
    channelId: ['Page ID', 'Account ID'],
    channelName: ['Page name', 'Account username'],
    accountName: ['Account name'],
    title: ['Title'],
    description: ['Description'],
    duration: ['Duration (sec)'],
    publishTime: ['Publish time'],
    captionType: ['Caption type'],
    permalink: ['Permalink'],
    isCrosspost: ['Is crosspost'],
    isShare: ['Is share'],
    postType: ['Post type'],
    languages: ['Languages'],
    customLabels: ['Custom labels'],
    fundedStatus: ['Funded content status'],
    dataComment: ['Data comment', 'Comment'],
    date: ['Date'],
    views: ['Views'],
    impressions: ['Impressions'],
    reach: ['Reach', 'IMPRESSION:UNIQUE_USERS', 'Accounts reached'],
    engagement: ['Reactions, Comments and Shares'],
    reactions: ['Reactions'],
    likes: ['Likes'],
    comments: ['Comments'],
    shares: ['Shares'],
    saves: ['Saves'],
    follows: ['Follows'],
    clicks: ['Total clicks'],
    linkClicks: ['Link Clicks'],
    otherClicks: ['Other Clicks'],
    watchTime: ['Seconds viewed'],
    videoViews: ['3-second video views'],
    reelPlays: ['REELS_PLAYS:COUNT'],
    reachBoosted: ['Reach from Boosted posts', 'Reach from Boosted post'],
    viewsBoosted: ['Views from Boosted posts', 'Views from Boosted post', 'Impressions from Boosted posts'],
    profileVisits: ['Profile visits'],
    replies: ['Replies'],
    navigation: ['Navigation'],
    stickerTaps: ['Sticker taps'],
  },
  nl: {
    postId: ['Bericht-ID'],
    channelId: ['Pagina-ID', 'Account-ID'],
    channelName: ['Naam van pagina', 'Gebruikersnaam account'],
    accountName: ['Accountnaam'],
    title: ['Titel'],
    description: ['Omschrijving', 'Beschrijving'],
    duration: ['Duur (sec.)', 'Duur (sec)'],
    publishTime: ['Publicatietijdstip'],
    captionType: ['Type onderschrift'],
    permalink: ['Permalink'],
    isCrosspost: ['Is gecrosspost'],
    isShare: ['Is een gedeeld bericht'],
    postType: ['Berichttype'],
    languages: ['Talen'],
    customLabels: ['Aangepaste labels'],
    fundedStatus: ['Status gefinancierde content'],
    dataComment: ['Opmerking data'],
    date: ['Datum'],
    views: ['Weergaven'],
    reach: ['Bereik'],
    engagement: ['Reacties, opmerkingen en deelacties'],
    reactions: ['Reacties'],
    likes: ['Vind-ik-leuks'],
    comments: ['Opmerkingen'],
    shares: ['Deelacties', 'Aantal keer gedeeld'],
    saves: ['Aantal keer opgeslagen', 'Opgeslagen'],
    follows: ['Volgt'],
    clicks: ['Totaal aantal klikken'],
    linkClicks: ['Klikken op link', 'Linkklikken'],
    otherClicks: ['Overige klikken'],
    watchTime: ['Seconden bekeken'],
    videoViews: ['Videoweergaven van 3 seconden'],
    reachBoosted: ['Bereik via Gepromote berichten'],
    viewsBoosted: ['Weergaven via Gepromote berichten'],
    profileVisits: ['Profielbezoeken'],
    replies: ['Antwoorden'],
    navigation: ['Navigatie'],
  },
  es: {
    postId: ['Identificador de la publicación'],
    channelId: ['Identificador de la página', 'Identificador de la cuenta'],
    channelName: ['Nombre de la página', 'Nombre de usuario de la cuenta'],
    accountName: ['Nombre de la cuenta'],
    title: ['Título'],
    description: ['Descripción'],
    duration: ['Duración (segundos)'],
    publishTime: ['Hora de publicación'],
    captionType: ['Tipo de subtítulo'],
    permalink: ['Enlace permanente'],
    isCrosspost: ['Es una publicación cruzada'],
    isShare: ['Es una publicación compartida'],
    postType: ['Tipo de publicación'],
    languages: ['Idiomas'],
    customLabels: ['Etiquetas personalizadas'],
    fundedStatus: ['Estado de contenido financiado'],
    dataComment: ['Comentario sobre los datos'],
    date: ['Fecha'],
    views: ['Visualizaciones'],
    impressions: ['Impresiones'],
    reach: ['Alcance'],
    engagement: ['Reacciones, comentarios y veces que se compartió'],
    reactions: ['Reacciones'],
    likes: ['Me gusta'],
    comments: ['Comentarios'],
    shares: ['Veces que se compartió'],
    saves: ['Veces que se guardó'],
    follows: ['Seguimientos'],
    clicks: ['Total de clics'],
    linkClicks: ['Clics en el enlace'],
    otherClicks: ['Clics de otro tipo'],
    watchTime: ['Segundos reproducidos'],
    videoViews: ['Reproducciones de video de 3 segundos'],
    reachBoosted: ['Alcance de Publicaciones promocionadas'],
    viewsBoosted: ['Visualizaciones de Publicaciones promocionadas'],
    profileVisits: ['Visitas al perfil'],
    replies: ['Respuestas'],
    navigation: ['Navegación'],
  },
  sv: {
    postId: ['Publicerings-id', 'Inläggs-id'],
    channelId: ['Sid-id', 'Konto-id'],
    channelName: ['Sidnamn', 'Kontots användarnamn'],
    accountName: ['Kontonamn'],
    title: ['Titel'],
    description: ['Beskrivning'],
    duration: ['Varaktighet (sek)', 'Längd (sek.)'],
    publishTime: ['Publiceringstid'],
    captionType: ['Undertexttyp', 'Typ av undertext'],
    permalink: ['Permalänk'],
    isCrosspost: ['Är korspostning', 'Korspublicerat'],
    isShare: ['Är delning', 'Delat inlägg'],
    postType: ['Inläggstyp'],
    languages: ['Språk'],
    customLabels: ['Anpassade etiketter'],
    fundedStatus: ['Status för finansierat innehåll'],
    dataComment: ['Datakommentar'],
    date: ['Datum'],
    views: ['Visningar'],
    impressions: ['Exponeringar'],
    reach: ['Räckvidd'],
    engagement: ['Reaktioner, kommentarer och delningar'],
    reactions: ['Reaktioner'],
    likes: ['Gilla-markeringar'],
    comments: ['Kommentarer'],
    shares: ['Delningar'],
    saves: ['Sparade objekt'],
    follows: ['Följer'],
    clicks: ['Totalt antal klick'],
    linkClicks: ['Länkklick'],
    otherClicks: ['Övriga klick'],
    profileVisits: ['Profilbesök'],
    replies: ['Svar'],
    navigation: ['Navigering'],
  },
  fr: {
    postId: ['Identifiant de la publication'],
    channelId: ['ID de la Page', 'ID du compte', 'Identifiant du compte'],
    channelName: ['Nom de la page', "Nom d'utilisateur du compte"],
    accountName: ['Nom du compte'],
    title: ['Titre'],
    description: ['Description'],
    duration: ['Durée (sec)', 'Durée (s)', 'Durée (en s)'],
    publishTime: ['Heure de publication'],
    captionType: ['Type de sous-titres', 'Type de légende'],
    permalink: ['Permalien'],
    isCrosspost: ['Est un crosspostage', 'Est une publication croisée'],
    isShare: ['Est un partage'],
    postType: ['Type de publication'],
    languages: ['Langues'],
    customLabels: ['Libellés personnalisés'],
    fundedStatus: ['Statut du contenu financé'],
    dataComment: ['Commentaire sur les données'],
    date: ['Date'],
    views: ['Vues'],
    reach: ['Couverture'],
    engagement: ['Réactions, commentaires et partages'],
    reactions: ['Réactions'],
    likes: ["Mentions J'aime", "J'aime"],
    comments: ['Commentaires'],
    shares: ['Partages'],
    saves: ['Enregistrements'],
    follows: ['Abonnements', 'Suivis'],
    clicks: ['Total des clics'],
    linkClicks: ['Clics sur un lien', 'Clics sur le lien'],
    otherClicks: ['Autres clics'],
    reachBoosted: ['Couverture de Publications boostées'],
    viewsBoosted: ['Vues de Publications boostées'],
    profileVisits: ['Visites du profil'],
    replies: ['Réponses'],
  },
  it: {
    postId: ['ID del post', 'ID post'],
    channelId: ['ID della Pagina', 'ID Pagina', "ID dell'account", 'ID account'],
    channelName: ['Nome della Pagina', 'Nome Pagina', "Nome utente dell'account"],
    accountName: ["Nome dell'account", 'Nome account'],
    title: ['Titolo'],
    description: ['Descrizione'],
    duration: ['Durata (s)', 'Durata (sec)'],
    publishTime: ['Orario di pubblicazione'],
    captionType: ['Tipo di sottotitoli', 'Tipo di didascalia'],
    permalink: ['Permalink', 'Link permanente'],
    isCrosspost: ['È un crosspost', 'È crosspost'],
    isShare: ['È una condivisione', 'È condivisione'],
    postType: ['Tipo di post'],
    languages: ['Lingue'],
    customLabels: ['Etichette personalizzate'],
    fundedStatus: ['Stato dei contenuti finanziati'],
    dataComment: ['Commento sui dati'],
    date: ['Data'],
    views: ['Visualizzazioni'],
    reach: ['Copertura'],
    engagement: ['Reazioni, commenti e condivisioni'],
    reactions: ['Reazioni'],
    likes: ['Mi piace'],
    comments: ['Commenti'],
    shares: ['Condivisioni'],
    saves: ['Salvataggi'],
    follows: ['Follower acquisiti', 'Segui'],
    clicks: ['Clic totali', 'Totale clic'],
    linkClicks: ['Clic sul link'],
    otherClicks: ['Altri clic'],
    profileVisits: ['Visite al profilo'],
    replies: ['Risposte'],
    navigation: ['Navigazione'],
  },
  pt: {
    postId: ['Identificação da publicação', 'ID da publicação', 'ID do post', 'Identificação do post'],
    channelId: ['Identificação da Página', 'ID da Página', 'Identificação da conta', 'ID da conta'],
    channelName: ['Nome da Página', 'Nome de usuário da conta', 'Nome de utilizador da conta'],
    accountName: ['Nome da conta'],
    title: ['Título'],
    description: ['Descrição'],
    duration: ['Duração (s)', 'Duração (segundos)', 'Duração (seg.)'],
    publishTime: ['Horário de publicação', 'Hora de publicação'],
    captionType: ['Tipo de legenda'],
    permalink: ['Link permanente'],
    isCrosspost: ['É publicação cruzada', 'É uma publicação cruzada'],
    isShare: ['É compartilhamento', 'É um compartilhamento'],
    postType: ['Tipo de publicação', 'Tipo de post'],
    languages: ['Idiomas'],
    customLabels: ['Rótulos personalizados', 'Etiquetas personalizadas'],
    fundedStatus: ['Status do conteúdo financiado'],
    dataComment: ['Comentário de dados'],
    date: ['Data'],
    views: ['Visualizações'],
    impressions: ['Impressões'],
    reach: ['Alcance'],
    engagement: ['Reações, comentários e compartilhamentos'],
    reactions: ['Reações'],
    likes: ['Curtidas', 'Gostos'],
    comments: ['Comentários'],
    shares: ['Compartilhamentos', 'Partilhas'],
    saves: ['Salvamentos'],
    follows: ['Seguimentos'],
    clicks: ['Total de cliques'],
    linkClicks: ['Cliques no link'],
    otherClicks: ['Outros cliques'],
    profileVisits: ['Visitas ao perfil'],
    replies: ['Respostas'],
    navigation: ['Navegação'],
  },
  da: {
    postId: ['Opslags-id', 'Id for opslag', 'Opslagets id'],
    channelId: ['Side-id', 'Sidens id', 'Konto-id'],
    channelName: ['Sidenavn', 'Navn på side', 'Sidens navn', 'Kontoens brugernavn', 'Kontobrugernavn'],
    accountName: ['Kontonavn'],
    title: ['Titel'],
    description: ['Beskrivelse'],
    duration: ['Varighed (sek.)', 'Varighed (sek)'],
    publishTime: ['Udgivelsestidspunkt', 'Offentliggørelsestidspunkt', 'Tidspunkt for offentliggørelse'],
    captionType: ['Undertekstype', 'Type undertekster', 'Type af undertekster'],
    permalink: ['Permalink', 'Permanent link'],
    isCrosspost: ['Er krydsopslag', 'Er krydsopslået'],
    isShare: ['Er deling', 'Er delt', 'Er et delt opslag'],
    postType: ['Opslagstype'],
    languages: ['Sprog'],
    customLabels: ['Tilpassede etiketter', 'Brugerdefinerede mærkater'],
    fundedStatus: ['Status for finansieret indhold'],
    dataComment: ['Datakommentar', 'Kommentar til data'],
    date: ['Dato'],
    views: ['Visninger'],
    impressions: ['Eksponeringer'],
    reach: ['Rækkevidde'],
    engagement: ['Reaktioner, kommentarer og delinger'],
    reactions: ['Reaktioner'],
    likes: ['Synes godt om'],
    comments: ['Kommentarer'],
    shares: ['Delinger'],
    saves: ['Gemte', 'Antal gange gemt'],
    follows: ['Følger', 'Nye følgere'],
    clicks: ['Klik i alt', 'Samlet antal klik'],
    linkClicks: ['Klik på link', 'Linkklik'],
    otherClicks: ['Andre klik', 'Øvrige klik'],
    profileVisits: ['Profilbesøg'],
    replies: ['Svar'],
  },
  de: {
    postId: ['Beitrags-ID', 'Post-ID'],
    channelId: ['Seiten-ID', 'Konto-ID'],
    channelName: ['Seitenname', 'Name der Seite', 'Benutzername des Kontos', 'Konto-Benutzername'],
    accountName: ['Kontoname', 'Name des Kontos'],
    title: ['Titel'],
    description: ['Beschreibung'],
    duration: ['Dauer (Sek.)', 'Dauer (Sek)', 'Dauer (in Sek.)'],
    publishTime: ['Veröffentlichungszeit', 'Veröffentlichungszeitpunkt'],
    captionType: ['Untertiteltyp', 'Art der Untertitel'],
    permalink: ['Permalink', 'Dauerhafter Link'],
    isCrosspost: ['Ist Crossposting', 'Ist gecrosspostet'],
    isShare: ['Ist geteilt', 'Ist geteilter Beitrag'],
    postType: ['Beitragsart', 'Beitragstyp'],
    languages: ['Sprachen'],
    customLabels: ['Benutzerdefinierte Labels'],
    fundedStatus: ['Status finanzierter Inhalte'],
    dataComment: ['Datenkommentar', 'Kommentar zu den Daten'],
    date: ['Datum'],
    views: ['Aufrufe'],
    impressions: ['Impressionen'],
    reach: ['Reichweite'],
    engagement: ['Reaktionen, Kommentare und geteilte Inhalte', 'Reaktionen, Kommentare und Shares'],
    reactions: ['Reaktionen'],
    likes: ['„Gefällt mir“-Angaben', 'Gefällt mir'],
    comments: ['Kommentare'],
    shares: ['Geteilte Inhalte', 'Geteilt'],
    saves: ['Gespeichert', 'Speicherungen'],
    follows: ['Gefolgt', 'Abonniert'],
    clicks: ['Klicks insgesamt', 'Gesamtzahl der Klicks'],
    linkClicks: ['Link-Klicks', 'Linkklicks'],
    otherClicks: ['Andere Klicks', 'Sonstige Klicks'],
    profileVisits: ['Profilbesuche', 'Profilaufrufe'],
    replies: ['Antworten'],
  },
  no: {
    postId: ['Innleggs-ID', 'Innlegg-ID'],
    channelId: ['Side-ID', 'Konto-ID'],
    channelName: ['Sidenavn', 'Brukernavn for konto', 'Kontoens brukernavn'],
    accountName: ['Kontonavn'],
    title: ['Tittel'],
    description: ['Beskrivelse'],
    duration: ['Varighet (sek)', 'Varighet (sek.)'],
    publishTime: ['Publiseringstidspunkt', 'Publiseringstid'],
    captionType: ['Type teksting', 'Teksttype'],
    permalink: ['Permalenke', 'Permanent lenke'],
    isCrosspost: ['Er krysspublisert'],
    isShare: ['Er deling', 'Er delt'],
    postType: ['Innleggstype', 'Type innlegg'],
    languages: ['Språk'],
    customLabels: ['Egendefinerte etiketter'],
    fundedStatus: ['Status for finansiert innhold'],
    dataComment: ['Datakommentar'],
    date: ['Dato'],
    views: ['Visninger'],
    impressions: ['Eksponeringer'],
    reach: ['Rekkevidde'],
    engagement: ['Reaksjoner, kommentarer og delinger'],
    reactions: ['Reaksjoner'],
    likes: ['Likerklikk', 'Likes'],
    comments: ['Kommentarer'],
    shares: ['Delinger'],
    saves: ['Lagringer', 'Lagret'],
    follows: ['Følger', 'Nye følgere'],
    clicks: ['Totalt antall klikk', 'Klikk totalt'],
    linkClicks: ['Lenkeklikk', 'Klikk på lenke'],
    otherClicks: ['Andre klikk'],
    profileVisits: ['Profilbesøk'],
    replies: ['Svar'],
  },
  fi: {
    postId: ['Julkaisun tunnus', 'Julkaisutunnus'],
    channelId: ['Sivun tunnus', 'Tilin tunnus'],
    channelName: ['Sivun nimi', 'Tilin käyttäjänimi', 'Tilin käyttäjätunnus'],
    accountName: ['Tilin nimi'],
    title: ['Otsikko'],
    description: ['Kuvaus'],
    duration: ['Kesto (s)', 'Kesto (sek.)', 'Kesto (sekuntia)'],
    publishTime: ['Julkaisuaika'],
    captionType: ['Tekstityksen tyyppi'],
    permalink: ['Pysyvä linkki', 'Pysyväislinkki'],
    isCrosspost: ['On ristiinjulkaisu'],
    isShare: ['On jako', 'On jaettu'],
    postType: ['Julkaisun tyyppi', 'Julkaisutyyppi'],
    languages: ['Kielet'],
    customLabels: ['Mukautetut tunnisteet'],
    fundedStatus: ['Rahoitetun sisällön tila'],
    dataComment: ['Tietojen kommentti'],
    date: ['Päivämäärä'],
    reach: ['Kattavuus', 'Tavoittavuus'],
    engagement: ['Reaktiot, kommentit ja jaot'],
    reactions: ['Reaktiot'],
    likes: ['Tykkäykset'],
    comments: ['Kommentit'],
    shares: ['Jaot'],
    saves: ['Tallennukset'],
    clicks: ['Klikkaukset yhteensä'],
    linkClicks: ['Linkin klikkaukset'],
    otherClicks: ['Muut klikkaukset'],
    profileVisits: ['Profiilikäynnit'],
    replies: ['Vastaukset'],
  },
  // As Instagram files have them (2026).
  ja: {
    postId: ['投稿ID'],
    channelId: ['アカウントID'],
    channelName: ['アカウントのユーザーネーム'],
    accountName: ['アカウント名'],
    description: ['説明'],
    duration: ['時間(秒)'],
    publishTime: ['公開時間'],
    permalink: ['リンク'],
    postType: ['投稿タイプ'],
    dataComment: ['データコメント'],
    date: ['日時'],
    views: ['ビュー'],
    reach: ['リーチ'],
    likes: ['いいね！の数'],
    comments: ['コメント数'],
    shares: ['シェア数'],
    saves: ['保存数'],
    follows: ['フォロー数'],
    replies: ['返信'],
    navigation: ['ナビゲーション'],
    profileVisits: ['プロフィールへのアクセス'],
    stickerTaps: ['スタンプのタップ'],
  },
  ko: {
    postId: ['게시물 ID'],
    channelId: ['계정 ID'],
    channelName: ['계정 사용자 이름'],
    accountName: ['계정 이름'],
    description: ['설명'],
    duration: ['기간(초)'],
    publishTime: ['게시 시간'],
    permalink: ['고유 링크'],
    postType: ['게시물 유형'],
    dataComment: ['데이터 댓글'],
    date: ['날짜'],
    views: ['조회'],
    reach: ['도달'],
    likes: ['좋아요'],
    comments: ['댓글'],
    shares: ['공유'],
    saves: ['저장'],
    follows: ['팔로우'],
  },
  // As a Facebook file of 30 columns has them (2026).
  th: {
    postId: ['ID โพสต์'],
    channelName: ['ชื่อเพจ'],
    title: ['ชื่อ'],
    description: ['คำอธิบาย'],
    publishTime: ['เวลาที่เผยแพร่'],
    permalink: ['ลิงก์ถาวร'],
    postType: ['ประเภทโพสต์'],
    views: ['ยอดดู'],
    reach: ['การเข้าถึง'],
    engagement: ['ความรู้สึก ความคิดเห็น และการแชร์'],
    reactions: ['ความรู้สึก'],
  },
};

const fields = new Map<string, Set<MetaField>>();
const keysByLanguage = new Map<string, ReadonlySet<string>>();
for (const [language, words] of Object.entries(WORDS)) {
  const keys = new Set<string>();
  for (const [field, labels] of Object.entries(words) as [MetaField, readonly string[]][]) {
    for (const label of labels) {
      const key = foldedKey(label);
      keys.add(key);
      fields.set(key, (fields.get(key) ?? new Set<MetaField>()).add(field));
    }
  }
  keysByLanguage.set(language, keys);
}

const NO_FIELDS: ReadonlySet<MetaField> = new Set();

/** What a header cell means, in whichever language it is known; more than one where languages differ; empty where unknown. */
export function fieldsOf(cell: string): ReadonlySet<MetaField> {
  return fields.get(foldedKey(cell)) ?? NO_FIELDS;
}

/**
 * The language in which most header words are known, when that is at least two thirds of the leading cells; else null. A tie is
 * settled by the metric words.
 */
export function headerLanguageOf(leading: readonly string[], metrics: readonly string[]): string | null {
  const keys = leading.map(foldedKey);
  const metricKeys = metrics.map(foldedKey);
  let best: string | null = null;
  let bestScore = 0;
  for (const [language, words] of keysByLanguage) {
    const known = keys.filter((key) => words.has(key)).length;
    if (known < (keys.length * 2) / 3) continue;
    const score = known + metricKeys.filter((key) => words.has(key)).length / 1000;
    if (score > bestScore) {
      best = language;
      bestScore = score;
    }
  }
  return best;
}
