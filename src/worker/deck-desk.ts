import type { MonthKey } from '../core/base/calendar.ts';
import { addMonths } from '../core/base/calendar.ts';
import { deckOf } from '../core/deck/deck-of.ts';
import type { FrozenEdition } from '../core/deck/frozen-edition.ts';
import type { Deck } from '../core/deck/slide.ts';
import { yearDeck } from '../core/deck/year-deck.ts';
import type { GoesAlong, TagChange } from '../core/formats/change.ts';
import { stepsNaming, withRenamedSteps } from '../core/formats/renamed-steps.ts';
import type { CommentColumns } from '../core/model/comment-columns.ts';
import type { DeckEdits, TeamSettings } from '../core/model/workspace.ts';
import { NO_EDITS, NO_SETTINGS } from '../core/model/workspace.ts';
import type { ReportInput } from '../core/report/build-report.ts';
import type { DeckFacts } from '../core/report/deck-facts.ts';
import type { SaidForDeck } from '../core/report/deck-facts-of.ts';
import { deckFactsOf } from '../core/report/deck-facts-of.ts';
import type { Report } from '../core/report/report.ts';
import type { DeckKey, DeckQuestions, EditionSummary, WallComment } from './deck-questions.ts';
import type { KeptWorkspace, Store } from './kept-file.ts';
import type { FormatNaming } from './tag-desk.ts';
import { wallComments } from './wall-comments.ts';

type KeptDecks = Pick<KeptWorkspace, 'decks' | 'team' | 'editions'>;

export const NO_DECKS: KeptDecks = { decks: new Map(), team: NO_SETTINGS, editions: [] };

/** What decks are made from, as it is now. */
interface PostsOfMonths {
  /** When what was kept is known. */
  loaded(): Promise<void>;
  about(month: MonthKey): ReportInput;
  report(input: ReportInput): Report;
  comments(): readonly CommentColumns[];
}

/**
 * Makes the decks, and holds what the editor changed in them, how they look, and the months that are frozen. Kept first and known then. Like
 * all that the editor says it hangs on months and never on an import; a frozen month needs none at all.
 */
export class DeckDesk implements DeckQuestions, FormatNaming {
  private readonly store: Store;
  private readonly now: PostsOfMonths;
  private edits = new Map<DeckKey, DeckEdits>();
  private team = NO_SETTINGS;
  private frozen = new Map<MonthKey, FrozenEdition>();
  private facts: { readonly report: Report; readonly said: string; readonly facts: DeckFacts } | null = null;

  constructor(store: Store, now: PostsOfMonths) {
    this.store = store;
    this.now = now;
  }

  /** Knows what was kept, and nothing else. */
  take({ decks, team, editions }: KeptDecks): void {
    this.edits = new Map(decks);
    this.team = team;
    this.frozen = new Map(editions.map((edition) => [edition.month, edition]));
  }

  /** Oldest first. */
  get frozenMonths(): MonthKey[] {
    return [...this.frozen.keys()].sort();
  }

  async deck(month: MonthKey): Promise<Deck> {
    await this.now.loaded();
    const edition = this.frozen.get(month);
    if (edition !== undefined) return this.frozenDeck(edition);
    const report = this.now.report(this.now.about(month));
    return deckOf({ report, facts: this.factsOf(report), edits: this.editsOf(month), team: this.team });
  }

  // Its looks are the team's of today, as its words are: only numbers and goals stay.
  private frozenDeck({ month, frozenOn, report, facts, team }: FrozenEdition): Deck {
    const deck = deckOf({ report, facts, edits: this.editsOf(month), team: { ...team, theme: this.team.theme } });
    return { ...deck, frozenOn };
  }

  async deckFacts(month: MonthKey): Promise<DeckFacts> {
    await this.now.loaded();
    const facts = this.frozen.get(month)?.facts ?? this.factsOf(this.now.report(this.now.about(month)));
    return withDone(facts, this.editsOf(month).done);
  }

  /** Worked out once for a report, the plan before it and the team's goals: what the editor changes in the month's own deck changes nothing here. */
  private factsOf(report: Report): DeckFacts {
    const { month } = report;
    const before = addMonths(month, -1);
    const steps = this.editsOf(before).plan;
    const plan = steps.length === 0 ? null : { month: before, steps };
    const said: SaidForDeck = { plan, done: {}, goals: this.team.goals };
    // Edits come as a new copy each time: what they say is compared, not who they are.
    const saidText = JSON.stringify(said);
    if (this.facts?.report !== report || this.facts.said !== saidText) {
      this.facts = { report, said: saidText, facts: deckFactsOf(this.now.about(month), report, said) };
    }
    return this.facts.facts;
  }

  private editsOf(key: DeckKey): DeckEdits {
    return this.edits.get(key) ?? NO_EDITS;
  }

  async deckEdits(key: DeckKey): Promise<DeckEdits> {
    await this.now.loaded();
    return this.editsOf(key);
  }

  async saveDeckEdits(key: DeckKey, edits: DeckEdits): Promise<void> {
    await this.now.loaded();
    await this.store.saveDeck(key, edits);
    this.edits.set(key, edits);
  }

  /** The steps of all plans that name a format which gets another name. */
  naming(newNames: ReadonlyMap<string, string>): GoesAlong {
    const steps = [...this.edits].flatMap(([month, edits]) => stepsNaming(month, edits, newNames));
    return steps.length === 0 ? {} : { steps };
  }

  /** Knows what was kept with the edit that gave formats other names. */
  renamed({ steps = [] }: TagChange): void {
    for (const month of new Set(steps.map(([ofMonth]) => ofMonth))) {
      const edits = this.edits.get(month);
      if (edits !== undefined) this.edits.set(month, withRenamedSteps(month, edits, steps));
    }
  }

  async wallComments(month: MonthKey): Promise<readonly WallComment[]> {
    await this.now.loaded();
    return wallComments(this.now.comments(), month, this.now.about(month).zone);
  }

  async teamSettings(): Promise<TeamSettings> {
    await this.now.loaded();
    return this.team;
  }

  async saveTeamSettings(settings: TeamSettings): Promise<void> {
    await this.now.loaded();
    await this.store.saveTeam(settings);
    this.team = settings;
  }

  async freeze(month: MonthKey): Promise<void> {
    await this.now.loaded();
    const input = this.now.about(month);
    const report = this.now.report(input);
    if (this.frozen.has(month) || report.posts.length === 0) return;
    const frozenOn = input.today;
    const edition: FrozenEdition = { version: 1, month, frozenOn, report, facts: this.factsOf(report), team: this.team };
    await this.store.saveEdition(edition);
    this.frozen.set(month, edition);
  }

  async unfreeze(month: MonthKey): Promise<void> {
    await this.now.loaded();
    await this.store.removeEdition(month);
    this.frozen.delete(month);
  }

  async editions(): Promise<readonly EditionSummary[]> {
    await this.now.loaded();
    return this.frozenMonths.reverse().map((month) => this.summaryOf(this.frozen.get(month) as FrozenEdition));
  }

  private summaryOf(edition: FrozenEdition): EditionSummary {
    const { slides } = this.frozenDeck(edition);
    const said = slides.find((slide) => slide.kind === 'month') ?? null;
    return { month: edition.month, frozenOn: edition.frozenOn, slides: slides.filter(({ hidden }) => !hidden).length, said };
  }

  async yearDeck(year: string): Promise<Deck> {
    await this.now.loaded();
    const months = this.frozenMonths.filter((month) => month.startsWith(`${year}-`));
    const [first, ...others] = months.map((month) => ({
      edition: this.frozen.get(month) as FrozenEdition,
      edits: this.editsOf(month),
    }));
    if (first !== undefined) return yearDeck([first, ...others], this.editsOf(year), this.team);
    const { zone, today } = this.now.about(`${year}-12`);
    const { theme } = this.team;
    const nothing = { frozenOn: null, slides: [], leftOut: [] };
    return { version: 2, month: `${year}-12`, year, zone: zone.name, today, theme, ...nothing };
  }
}

/** How far each step came is the editor's word of the month itself, as a title is: it is said of frozen months too. */
function withDone(facts: DeckFacts, done: DeckEdits['done']): DeckFacts {
  if (facts.promises === null) return facts;
  const said = new Map(Object.entries(done));
  const steps = facts.promises.steps.map((state) => ({ ...state, done: said.get(state.step.id) ?? null }));
  return { ...facts, promises: { ...facts.promises, steps } };
}
