// Header labels of Meta's exports, one line per language. How sure they are stands in the samples' README: English, Dutch and
// Spanish as files have them; Swedish, French, Italian and Portuguese in part from programs that read such files, the rest of each
// line supposed; Danish, German, Norwegian, Finnish,
// Polish, Turkish, Czech and Facebook's Japanese supposed altogether; Instagram's Japanese and Korean as programs that read files have
// them, of Korean the types and the words of stories supposed.

/** The 17 leading columns of Facebook. */
export const FACEBOOK_LEADING: Readonly<Record<string, string>> = {
  en: 'Post ID|Page ID|Page name|Title|Description|Duration (sec)|Publish time|Caption type|Permalink|Is crosspost|Is share|Post type|Languages|Custom labels|Funded content status|Data comment|Date',
  nl: 'Bericht-ID|Pagina-ID|Naam van pagina|Titel|Omschrijving|Duur (sec.)|Publicatietijdstip|Type onderschrift|Permalink|Is gecrosspost|Is een gedeeld bericht|Berichttype|Talen|Aangepaste labels|Status gefinancierde content|Opmerking data|Datum',
  es: 'Identificador de la publicación|Identificador de la página|Nombre de la página|Título|Descripción|Duración (segundos)|Hora de publicación|Tipo de subtítulo|Enlace permanente|Es una publicación cruzada|Es una publicación compartida|Tipo de publicación|Idiomas|Etiquetas personalizadas|Estado de contenido financiado|Comentario sobre los datos|Fecha',
  sv: 'Publicerings-id|Sid-id|Sidnamn|Titel|Beskrivning|Varaktighet (sek)|Publiceringstid|Typ av undertext|Permalänk|Är korspublicering|Är delning|Inläggstyp|Språk|Anpassade etiketter|Status för finansierat innehåll|Datakommentar|Datum',
  fr: 'Identifiant de la publication|ID de la Page|Nom de la page|Titre|Description|Durée (s)|Heure de publication|Type de sous-titre|Permalien|Est un crosspostage|Est un partage|Type de publication|Langues|Libellés personnalisés|Statut du contenu financé|Commentaire sur les données|Date',
  it: 'ID del post|ID della Pagina|Nome della Pagina|Titolo|Descrizione|Durata (s)|Orario di pubblicazione|Tipo di sottotitoli|Permalink|È un crosspost|È una condivisione|Tipo di post|Lingue|Etichette personalizzate|Stato dei contenuti finanziati|Commento sui dati|Data',
  pt: 'Identificação da publicação|Identificação da página|Nome da página|Título|Descrição|Duração (s)|Horário de publicação|Tipo de legenda|Link permanente|É publicação cruzada|É compartilhamento|Tipo de publicação|Idiomas|Rótulos personalizados|Status do conteúdo financiado|Comentário de dados|Data',
  da: 'Opslags-id|Side-id|Sidenavn|Titel|Beskrivelse|Varighed (sek.)|Offentliggørelsestidspunkt|Type undertekster|Permalink|Er krydsopslag|Er en deling|Opslagstype|Sprog|Brugerdefinerede mærkater|Status for finansieret indhold|Kommentar til data|Dato',
  de: 'Beitrags-ID|Seiten-ID|Seitenname|Titel|Beschreibung|Dauer (Sek.)|Veröffentlichungszeit|Art der Untertitel|Permalink|Ist Crossposting|Ist geteilt|Beitragsart|Sprachen|Eigene Labels|Status der finanzierten Inhalte|Kommentar zu Daten|Datum',
  nb: 'Innleggs-ID|Side-ID|Sidenavn|Tittel|Beskrivelse|Varighet (sek.)|Publiseringstidspunkt|Type teksting|Permalenke|Er krysspublisering|Er en deling|Innleggstype|Språk|Egendefinerte etiketter|Status for finansiert innhold|Datakommentar|Dato',
  fi: 'Julkaisun ID|Sivun ID|Sivun nimi|Otsikko|Kuvaus|Kesto (sek.)|Julkaisuaika|Tekstitystyyppi|Pysyvä linkki|On ristiinjulkaistu|On jaettu|Julkaisutyyppi|Kielet|Omat tunnisteet|Rahoitetun sisällön tila|Datan kommentti|Päivämäärä',
  pl: 'Identyfikator posta|Identyfikator strony|Nazwa strony|Tytuł|Opis|Czas trwania (s)|Czas publikacji|Typ napisów|Bezpośredni link|Post publikowany równolegle|Udostępnienie|Rodzaj posta|Języki|Etykiety niestandardowe|Stan finansowanej zawartości|Komentarz do danych|Data',
  tr: 'Gönderi kimliği|Sayfa kimliği|Sayfa adı|Başlık|Açıklama|Süre (sn)|Yayınlanma zamanı|Altyazı türü|Kalıcı bağlantı|Çapraz gönderi|Paylaşım|Gönderi türü|Diller|Özel etiketler|Finanse edilen içerik durumu|Veri notu|Tarih',
  ja: '投稿ID|ページID|ページ名|タイトル|説明|長さ(秒)|公開日時|字幕タイプ|パーマリンク|クロス投稿|シェア投稿|投稿タイプ|言語|カスタムラベル|資金提供コンテンツのステータス|データコメント|日付',
  cs: 'ID příspěvku|ID stránky|Název stránky|Název|Popis|Délka (s)|Čas zveřejnění|Typ titulků|Trvalý odkaz|Je křížový příspěvek|Je sdílení|Typ příspěvku|Jazyky|Vlastní štítky|Stav financovaného obsahu|Komentář k datům|Datum',
};

/** Views, reach, the sum and its three parts, all clicks, on links, on photos, other clicks. */
export const FACEBOOK_NUMBERS: Readonly<Record<string, string>> = {
  en: 'Views|Reach|Reactions, Comments and Shares|Reactions|Comments|Shares|Total clicks|Link Clicks|Matched Audience Targeting Consumption (Photo Click)|Other Clicks',
  nl: 'Weergaven|Bereik|Reacties, opmerkingen en deelacties|Reacties|Opmerkingen|Deelacties|Totaal aantal klikken|Klikken op link|Consumptie overeenkomend met doelgroeptargeting (Photo Click)|Overige klikken',
  es: 'Visualizaciones|Alcance|Reacciones, comentarios y veces que se compartió|Reacciones|Comentarios|Veces que se compartió|Total de clics|Clics en el enlace|Consumo de segmentación del público coincidente (Photo Click)|Clics de otro tipo',
  sv: 'Visningar|Räckvidd|Reaktioner, kommentarer och delningar|Reaktioner|Kommentarer|Delningar|Totalt antal klick|Länkklick|Konsumtion från matchad målgrupp (Photo Click)|Övriga klick',
  fr: "Vues|Couverture|Réactions, commentaires et partages|Réactions|Commentaires|Partages|Total des clics|Clics sur un lien|Consommation correspondant au ciblage d'audience (Photo Click)|Autres clics",
  it: 'Visualizzazioni|Copertura|Reazioni, commenti e condivisioni|Reazioni|Commenti|Condivisioni|Clic totali|Clic sul link|Utilizzo in base alla targetizzazione del pubblico (Photo Click)|Altri clic',
  pt: 'Visualizações|Alcance|Reações, comentários e compartilhamentos|Reações|Comentários|Compartilhamentos|Total de cliques|Cliques no link|Consumo por direcionamento de público (Photo Click)|Outros cliques',
  da: 'Visninger|Rækkevidde|Reaktioner, kommentarer og delinger|Reaktioner|Kommentarer|Delinger|Samlet antal klik|Linkklik|Forbrug ved matchet målgruppe (Photo Click)|Andre klik',
  de: 'Aufrufe|Reichweite|Reaktionen, Kommentare und geteilte Inhalte|Reaktionen|Kommentare|Geteilte Inhalte|Klicks insgesamt|Link-Klicks|Nutzung gemäß Zielgruppen-Targeting (Photo Click)|Sonstige Klicks',
  nb: 'Visninger|Rekkevidde|Reaksjoner, kommentarer og delinger|Reaksjoner|Kommentarer|Delinger|Totalt antall klikk|Lenkeklikk|Forbruk fra matchet målgruppe (Photo Click)|Andre klikk',
  fi: 'Katselut|Kattavuus|Reaktiot, kommentit ja jaot|Reaktiot|Kommentit|Jaot|Klikkauksia yhteensä|Linkin klikkaukset|Kohderyhmään täsmännyt kulutus (Photo Click)|Muut klikkaukset',
  pl: 'Wyświetlenia|Zasięg|Reakcje, komentarze i udostępnienia|Reakcje|Komentarze|Udostępnienia|Łączna liczba kliknięć|Kliknięcia linku|Konsumpcja dopasowana do grupy odbiorców (Photo Click)|Inne kliknięcia',
  tr: 'Görüntülemeler|Erişim|İfadeler, yorumlar ve paylaşımlar|İfadeler|Yorumlar|Paylaşımlar|Toplam tıklama|Bağlantı tıklamaları|Eşleşen hedef kitle tüketimi (Photo Click)|Diğer tıklamalar',
  ja: '閲覧数|リーチ|リアクション、コメント、シェア|リアクション|コメント|シェア|合計クリック数|リンクのクリック数|ターゲット層の消費 (Photo Click)|その他のクリック数',
  cs: 'Zobrazení|Dosah|Reakce, komentáře a sdílení|Reakce|Komentáře|Sdílení|Celkem kliknutí|Kliknutí na odkaz|Spotřeba odpovídající cílení (Photo Click)|Ostatní kliknutí',
};

/** Photo, video, link, text, and the word for "lifetime". */
export const FACEBOOK_WORDS: Readonly<Record<string, string>> = {
  en: 'Photos|Videos|Links|Text|Lifetime',
  nl: "Foto's|Video's|Links|Tekst|Looptijd",
  es: 'Fotos|Videos|Enlaces|Texto|Total',
  sv: 'Foton|Videor|Länkar|Status|Livstid',
  fr: 'Photos|Vidéos|Liens|Texte|Durée de vie',
  it: 'Foto|Video|Link|Testo|Totale',
  pt: 'Fotos|Vídeos|Links|Texto|Total',
  da: 'Billeder|Videoer|Links|Tekst|Levetid',
  de: 'Fotos|Videos|Links|Text|Gesamtlaufzeit',
  nb: 'Bilder|Videoer|Lenker|Tekst|Levetid',
  fi: 'Kuvat|Videot|Linkit|Teksti|Elinkaari',
  pl: 'Zdjęcia|Filmy|Linki|Tekst|Cały okres',
  tr: 'Fotoğraflar|Videolar|Bağlantılar|Metin|Toplam',
  ja: '写真|動画|リンク|テキスト|ライフタイム',
  cs: 'Fotky|Videa|Odkazy|Text|Celkem',
};

/** The 11 leading columns of Instagram. */
export const INSTAGRAM_LEADING: Readonly<Record<string, string>> = {
  en: 'Post ID|Account ID|Account username|Account name|Description|Duration (sec)|Publish time|Permalink|Post type|Data comment|Date',
  nl: 'Bericht-ID|Account-ID|Gebruikersnaam account|Accountnaam|Omschrijving|Duur (sec.)|Publicatietijdstip|Permalink|Berichttype|Opmerking data|Datum',
  es: 'Identificador de la publicación|Identificador de la cuenta|Nombre de usuario de la cuenta|Nombre de la cuenta|Descripción|Duración (segundos)|Hora de publicación|Enlace permanente|Tipo de publicación|Comentario sobre los datos|Fecha',
  sv: 'Publicerings-id|Konto-id|Kontots användarnamn|Kontonamn|Beskrivning|Varaktighet (sek)|Publiceringstid|Permalänk|Inläggstyp|Datakommentar|Datum',
  fr: "Identifiant de la publication|Identifiant du compte|Nom d'utilisateur du compte|Nom du compte|Description|Durée (s)|Heure de publication|Permalien|Type de publication|Commentaire sur les données|Date",
  it: "ID del post|ID dell'account|Nome utente dell'account|Nome dell'account|Descrizione|Durata (s)|Orario di pubblicazione|Permalink|Tipo di post|Commento sui dati|Data",
  pt: 'Identificação da publicação|Identificação da conta|Nome de usuário da conta|Nome da conta|Descrição|Duração (s)|Horário de publicação|Link permanente|Tipo de publicação|Comentário de dados|Data',
  da: 'Opslags-id|Konto-id|Kontoens brugernavn|Kontonavn|Beskrivelse|Varighed (sek.)|Udgivelsestidspunkt|Permalink|Opslagstype|Kommentar til data|Dato',
  de: 'Beitrags-ID|Konto-ID|Benutzername des Kontos|Kontoname|Beschreibung|Dauer (Sek.)|Veröffentlichungszeit|Permalink|Beitragsart|Kommentar zu Daten|Datum',
  nb: 'Innleggs-ID|Konto-ID|Brukernavn for konto|Kontonavn|Beskrivelse|Varighet (sek.)|Publiseringstidspunkt|Permalenke|Innleggstype|Datakommentar|Dato',
  fi: 'Julkaisun ID|Tilin ID|Tilin käyttäjänimi|Tilin nimi|Kuvaus|Kesto (sek.)|Julkaisuaika|Pysyvä linkki|Julkaisutyyppi|Datan kommentti|Päivämäärä',
  pl: 'Identyfikator posta|Identyfikator konta|Nazwa użytkownika konta|Nazwa konta|Opis|Czas trwania (s)|Czas publikacji|Bezpośredni link|Rodzaj posta|Komentarz do danych|Data',
  tr: 'Gönderi kimliği|Hesap kimliği|Hesap kullanıcı adı|Hesap adı|Açıklama|Süre (sn)|Yayınlanma zamanı|Kalıcı bağlantı|Gönderi türü|Veri notu|Tarih',
  ja: '投稿ID|アカウントID|アカウントのユーザーネーム|アカウント名|説明|時間(秒)|公開時間|リンク|投稿タイプ|データコメント|日時',
  ko: '게시물 ID|계정 ID|계정 사용자 이름|계정 이름|설명|기간(초)|게시 시간|고유 링크|게시물 유형|데이터 댓글|날짜',
};

/** Views, reach, likes, shares, follows, comments, saves. */
export const INSTAGRAM_NUMBERS: Readonly<Record<string, string>> = {
  en: 'Views|Reach|Likes|Shares|Follows|Comments|Saves',
  nl: 'Weergaven|Bereik|Vind-ik-leuks|Aantal keer gedeeld|Volgt|Opmerkingen|Aantal keer opgeslagen',
  es: 'Visualizaciones|Alcance|Me gusta|Veces que se compartió|Seguimientos|Comentarios|Veces que se guardó',
  sv: 'Visningar|Räckvidd|Gilla-markeringar|Delningar|Följer|Kommentarer|Sparade objekt',
  fr: "Vues|Couverture|Mentions J'aime|Partages|Suivis|Commentaires|Enregistrements",
  it: 'Visualizzazioni|Copertura|Mi piace|Condivisioni|Nuovi follower|Commenti|Salvataggi',
  pt: 'Visualizações|Alcance|Curtidas|Compartilhamentos|Seguimentos|Comentários|Salvamentos',
  da: 'Visninger|Rækkevidde|Synes godt om|Delinger|Følger|Kommentarer|Gemte',
  de: 'Aufrufe|Reichweite|„Gefällt mir“-Angaben|Geteilte Inhalte|Follows|Kommentare|Gespeichert',
  nb: 'Visninger|Rekkevidde|Liker-klikk|Delinger|Følger|Kommentarer|Lagringer',
  fi: 'Katselut|Kattavuus|Tykkäykset|Jaot|Seuraamiset|Kommentit|Tallennukset',
  pl: 'Wyświetlenia|Zasięg|Polubienia|Udostępnienia|Obserwowania|Komentarze|Zapisania',
  tr: 'Görüntülemeler|Erişim|Beğeniler|Paylaşımlar|Takipler|Yorumlar|Kaydedilenler',
  ja: 'ビュー|リーチ|いいね！の数|シェア数|フォロー数|コメント数|保存数',
  ko: '조회|도달|좋아요|공유|팔로우|댓글|저장',
};

/** Of stories: views, reach, likes, shares, profile visits, replies, navigation, follows, link clicks, sticker taps. */
export const STORY_NUMBERS: Readonly<Record<string, string>> = {
  en: 'Views|Reach|Likes|Shares|Profile visits|Replies|Navigation|Follows|Link clicks|Sticker taps',
  nl: 'Weergaven|Bereik|Vind-ik-leuks|Aantal keer gedeeld|Profielbezoeken|Antwoorden|Navigatie|Volgt|Klikken op link|Tikken op sticker',
  es: 'Visualizaciones|Alcance|Me gusta|Veces que se compartió|Visitas al perfil|Respuestas|Navegación|Seguimientos|Clics en el enlace|Toques en stickers',
  sv: 'Visningar|Räckvidd|Gilla-markeringar|Delningar|Profilbesök|Svar|Navigering|Följer|Länkklick|Tryck på klistermärke',
  fr: "Vues|Couverture|Mentions J'aime|Partages|Visites du profil|Réponses|Navigation|Suivis|Clics sur un lien|Appuis sur les stickers",
  it: 'Visualizzazioni|Copertura|Mi piace|Condivisioni|Visite al profilo|Risposte|Navigazione|Nuovi follower|Clic sul link|Tocchi sugli adesivi',
  pt: 'Visualizações|Alcance|Curtidas|Compartilhamentos|Visitas ao perfil|Respostas|Navegação|Seguimentos|Cliques no link|Toques em figurinhas',
  da: 'Visninger|Rækkevidde|Synes godt om|Delinger|Profilbesøg|Svar|Navigation|Følger|Klik på link|Tryk på klistermærke',
  de: 'Aufrufe|Reichweite|„Gefällt mir“-Angaben|Geteilte Inhalte|Profilbesuche|Antworten|Navigation|Follows|Link-Klicks|Sticker-Tippen',
  nb: 'Visninger|Rekkevidde|Liker-klikk|Delinger|Profilbesøk|Svar|Navigering|Følger|Lenkeklikk|Trykk på klistremerker',
  fi: 'Katselut|Kattavuus|Tykkäykset|Jaot|Profiilikäynnit|Vastaukset|Navigointi|Seuraamiset|Linkin klikkaukset|Tarran napautukset',
  pl: 'Wyświetlenia|Zasięg|Polubienia|Udostępnienia|Wizyty na profilu|Odpowiedzi|Nawigacja|Obserwowania|Kliknięcia linku|Stuknięcia naklejki',
  tr: 'Görüntülemeler|Erişim|Beğeniler|Paylaşımlar|Profil ziyaretleri|Yanıtlar|Gezinme|Takipler|Bağlantı tıklamaları|Çıkartmaya dokunma',
  ja: 'ビュー|リーチ|いいね！の数|シェア数|プロフィールへのアクセス|返信|ナビゲーション|フォロー数|リンクのクリック数|スタンプのタップ',
  ko: '조회|도달|좋아요|공유|프로필 방문|답글|내비게이션|팔로우|링크 클릭|스티커 탭',
};

/** Image, carousel, reel, story, and the word for "lifetime". */
export const INSTAGRAM_WORDS: Readonly<Record<string, string>> = {
  en: 'IG image|IG carousel|IG reel|IG story|Lifetime',
  nl: 'Instagram-afbeelding|Instagram-carrousel|IG-reel|Instagram-verhaal|Looptijd',
  es: 'Imagen de IG|Secuencia de IG|Reel de IG|Historia de IG|Total',
  sv: 'IG-bild|IG-karusell|IG-reel|IG-händelse|Livstid',
  fr: 'Image IG|Carrousel IG|Reel IG|Story IG|Durée de vie',
  it: 'Immagine IG|Carosello IG|Reel IG|Storia IG|Totale',
  pt: 'Imagem do IG|Carrossel do IG|Reel do IG|Story do IG|Total',
  da: 'IG-billede|IG-karrusel|IG-reel|IG-historie|Levetid',
  de: 'IG-Bild|IG-Karussell|IG-Reel|IG-Story|Gesamtlaufzeit',
  nb: 'IG-bilde|IG-karusell|IG-reel|IG-historie|Levetid',
  fi: 'IG-kuva|IG-karuselli|IG-reel|IG-tarina|Elinkaari',
  pl: 'Obraz IG|Karuzela IG|Rolka IG|Relacja IG|Cały okres',
  tr: 'IG görseli|IG döngüsü|IG reel videosu|IG hikâyesi|Toplam',
  ja: 'Instagram画像|Instagramカルーセル|IGリール動画|Instagramストーリーズ|通算',
  ko: 'IG 이미지|IG 슬라이드|IG 릴스|IG 스토리|전체 기간',
};
