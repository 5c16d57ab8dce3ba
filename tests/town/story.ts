/** The recurring sorts of posts of the town's team. */
export type Sort =
  | 'question'
  | 'backstage'
  | 'press'
  | 'vacancy'
  | 'event'
  | 'roadworks'
  | 'tips'
  | 'newsletter'
  | 'crisis'
  | 'thanks'
  | 'poll'
  | 'portrait'
  | 'scenery'
  | 'service'
  | 'reshare';

/**
 * One text of a table. `page`: the page of the (invented) website it links to, empty for none. `months`: calendar months in
 * which it fits, all when absent. `days`: days of the month between which it must be posted. Slots like `{straat}`, `{za}` are
 * filled when a story is planned.
 */
export type Text = readonly [page: string, text: string, months?: readonly number[], days?: readonly [number, number]];
