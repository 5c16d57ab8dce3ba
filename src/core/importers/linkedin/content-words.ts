import type { OrderedWords } from '../known-order.ts';
import { orderedWords } from '../known-order.ts';

/**
 * The header words of the sheet with all posts, in its order of 20 columns. English: files of 2024 and 2025, and the words of
 * before 2022; Spanish complete; Dutch without clicks, likes, comments, reposts and follows, whose words nobody has written down.
 */
export const CONTENT_WORDS: Readonly<Record<string, OrderedWords>> = {
  en: orderedWords(
    'Post title;Update title|Post link;Update link|Post type;Update type|Campaign name|Posted by|Created date|Campaign start date|Campaign end date|' +
      'Audience|Impressions|Views;Views (Excluding offsite video views);Video views|Offsite Views|Clicks|' +
      'Click through rate (CTR)|Likes;Reactions|Comments|Reposts;Shares|Follows|Engagement rate|Content Type',
  ),
  nl: orderedWords(
    'Titel bijdrage|Link plaatsen|Soort bijdrage|Campagnenaam|Geplaatst door|Aangemaakt|Begindatum van campagne|Einddatum van campagne|' +
      'Doelgroep|Weergaven|Weergaven|Weergaven buiten site||Doorklikfrequentie (CTR)|||||Interactiepercentage|Type content',
  ),
  es: orderedWords(
    'Título de la publicación|Enlace de la publicación|Tipo de publicación|Nombre de la campaña|Anunciado por|Fecha de creación|' +
      'Fecha de inicio de campaña|Fecha de finalización de campaña|Público|Impresiones|Visualizaciones|Visualizaciones fuera del sitio|Clics|' +
      'Porcentaje de clics|Recomendaciones|Comentarios|Veces compartido|Seguidores|Tasa de interacción|Tipo de contenido',
  ),
};

/** What a post type is called that was paid for, folded; the beginning of the word is enough. */
export const SPONSORED = ['sponsor', 'gesponsord', 'gesponsert', 'patrocin', 'anunciad', 'promoted', 'betaald'] as const;

/** What a post type is called that was not paid for, folded. */
export const ORGANIC: ReadonlySet<string> = new Set([
  'organic',
  'spontaan',
  'organisch',
  'organico',
  'organica',
  'organique',
  'organisk',
  'orgaaninen',
]);
