import type { Method } from '../worker/protocol.ts';

/**
 * What waits for what was asked before it: whatever changes the files or how they are read. All else asks about the posts, or keeps
 * something of the editor's that no import touches.
 */
const WAITS: Readonly<Record<Method, boolean>> = {
  importFile: true,
  removeImport: true,
  askAgain: true,
  importMapped: true,
  dismissTable: true,
  forgetMapping: true,
  setZone: true,
  eraseEverything: true,
  overview: false,
  askedTable: false,
  previewMapping: false,
  board: false,
  report: false,
  findingPosts: false,
  deck: false,
  post: false,
  tagBook: false,
  postsOfFormat: false,
  labels: false,
  sayLabels: false,
  editTags: false,
  undoTags: false,
  redoTags: false,
  previewRule: false,
  triage: false,
  setMarks: false,
  setMarksOf: false,
  events: false,
  saveEvent: false,
  removeEvent: false,
  tryOuts: false,
  tryOutStates: false,
  saveTryOut: false,
  removeTryOut: false,
  deckEdits: false,
  saveDeckEdits: false,
  deckFacts: false,
  wallComments: false,
  teamSettings: false,
  saveTeamSettings: false,
  freeze: false,
  unfreeze: false,
  editions: false,
  yearDeck: false,
  postList: false,
  postRows: false,
  postKeysOf: false,
  postsCsv: false,
};

/**
 * Questions are answered one after another, so that an answer never sees half of what the question before it changed. Only an import
 * does not keep others waiting: until it is kept it has changed nothing, and they are answered about the posts as they were.
 */
export class QuestionOrder {
  private queue: Promise<void> = Promise.resolve();
  /** Questions that are not answered yet, imports left out. */
  private waitedFor = 0;

  /** `answer` never rejects. */
  async ask(method: Method, answer: () => Promise<void>): Promise<void> {
    if (!WAITS[method] && this.waitedFor === 0) return await answer();
    if (method === 'importFile') return await this.inOrder(answer);
    this.waitedFor++;
    await this.inOrder(answer);
    this.waitedFor--;
  }

  /** Behind all that was asked. */
  async inOrder(work: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(work);
    await this.queue;
  }
}
