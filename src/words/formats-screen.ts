import type { Goal } from '../core/model/goal.ts';
import type { PlainCount } from '../core/report/finding-posts.ts';
import type { TryOutState } from '../core/report/try-outs.ts';
import { longDay, timesUsual, wholeNumber } from './format.ts';
import type { InLanguages, Language } from './language.ts';

const nl = {
  works: (names: string, several: boolean) => `${names} ${several ? 'werken' : 'werkt'}.`,
  seems: (names: string, several: boolean) => `${names} ${several ? 'lijken' : 'lijkt'} te werken.`,
  worksLess: (names: string, several: boolean) => `${names} ${several ? 'doen' : 'doet'} het minder.`,
  seemsLess: (names: string, several: boolean) => `${names} ${several ? 'lijken' : 'lijkt'} het minder te doen.`,
  noFinding: {
    clicks: 'Nog geen bevinding over kliks',
    reach: 'Nog geen bevinding over bereik',
    reactions: 'Nog geen bevinding over reacties',
    engagement: 'Nog geen bevinding over interacties',
    rate: 'Nog geen bevinding over interacties per 1.000 bereikt',
  } satisfies Record<Goal, string>,
  noFindingWhat: 'Wat er wel en niet te zeggen is, staat hieronder. Met meer posts wordt meer zichtbaar.',
  empty: 'Nog geen posts om te vergelijken',
  emptyWhat: 'In het jaar tot deze maand staan geen posts die oud genoeg zijn om te vergelijken. Kies een andere maand.',
  fewWhat: (posts: string) =>
    `Op één kanaal tellen hier hooguit ${posts} mee. Om formats te vergelijken zijn op een kanaal minstens 25 posts nodig, uit 3 verschillende weken. Zet oudere exports erbij, dan komt er meer te zien.`,
  goal: 'Waarop je kijkt',
  view: 'Wat je vergelijkt',
  primary: 'Formats en onderwerpen',
  traits: 'Kenmerken van de post',
  charts: { format: 'Jullie formats', kind: 'Soort post', topic: 'Onderwerpen', text: 'De tekst', moment: 'Het moment' },
  same: 'als de andere',
  less: 'minder',
  more: 'meer',
  on: (name: string, channel: string) => `${name} op ${channel}`,
  findings: (count: number) => (count === 1 ? '1 bevinding' : `${count} bevindingen`),
  indications: (count: number) => (count === 1 ? '1 aanwijzing' : `${count} aanwijzingen`),
  noClaim: 'nog geen bevinding',
  onOneChannel: 'Alleen op één kanaal gezien',
  allTogether: 'Alle kanalen samen',
  lead: 'Het proberen waard',
  chooseChannel: 'Over alle kanalen samen is hier niets te vergelijken. Kies een kanaal.',
  moreFew: (count: number) => `Toon nog ${count} met te weinig posts`,
  range: 'De streep toont waar het echte verschil waarschijnlijk ligt.',
  period: (posts: string, from: string, to: string) =>
    `${posts}, van ${from} tot en met ${to}. Zonder betaalde en te jonge posts.`,
  counted: (what: string) => `Geteld: ${what}.`,
  posts: 'De posts',
  postsOf: (name: string) => `De posts: ${name}`,
  dotsWhat: (name: string) =>
    `Elke stip is een post op zijn dag. De grote hebben ${name}, de kleine niet. Hoe hoger, hoe meer keer het gewone van toen.`,
  usual: 'gewoon',
  allPosts: (count: string) => `Toon alle ${count} posts`,
  exceptional: 'uitschieter',
  noText: 'Post zonder tekst',
  how: 'Hoe we dit weten',
  noUsual: 'Wat hier gewoon is, weten we nog niet. Daarvoor zijn op een kanaal 12 posts nodig die oud genoeg zijn.',
  counts: (own: Counted, others: Counted) =>
    `${own.above} van de ${own.posts} posts ${own.several ? 'deden' : 'deed'} het beter dan gewoon, van de andere ${others.above} van de ${others.posts}.`,
  middles: (own: string, others: string) => `De middelste haalde ${own} het gewone, de middelste van de andere ${others}.`,
  remains: (ratio: string, low: string, high: string) =>
    `Na aftrek van de andere kenmerken van de post blijft ${ratio} over (waarschijnlijk ${low} tot ${high}).`,
  remainsSmall: 'De aantallen zijn te klein om te zeggen hoe groot het verschil is.',
  remainsNothing: 'Voor een vergelijking is dat te weinig.',
  comparisons: (count: string) =>
    `Het rapport van deze maand maakt ${count} vergelijkingen. Bij zoveel springt er altijd wel iets uit door toeval. ‘Werkt’ zeggen we pas als het ook dan opvalt: van alles wat ‘werkt’ heet, is naar verwachting hooguit 1 op de 20 toeval.`,
  tryIt: 'Probeer het uit',
  planFor: (name: string, channel: string) => `Een proef met ${name} op ${channel}`,
  planWhat:
    'Het lot wijst aan welke van je volgende posts dit format krijgen. Zo kan een verschil niet aan het onderwerp of de dag liggen.',
  planCount: 'Aantal posts',
  planHalves: (half: string) => `${half} met dit format en ${half} zonder.`,
  planBigOnly: 'Zo’n proef laat alleen een groot verschil zien, van ongeveer twee tot drie keer.',
  draw: 'Loot en bewaar',
  tryOuts: 'Proeven',
  tryOutOf: (name: string, channel: string, goal: string) => `${name} op ${channel}: ${goal}`,
  from: (day: string) => `Vanaf ${day}.`,
  without: 'iets anders',
  done: 'geplaatst',
  copy: 'Kopieer de lijst',
  copied: 'De lijst is gekopieerd.',
  notCopied: 'Kopiëren lukte niet. Druk de lijst af, of neem haar over.',
  print: 'Druk af',
  stop: 'Stop de proef',
  stopSure: (name: string) => `De proef met ${name} stoppen?`,
  stopWhat: 'De lijst verdwijnt. Je posts blijven zoals ze zijn.',
  stopNow: 'Stop',
  progress: (published: string, wanted: string, counted: string) =>
    `${published} van de ${wanted} posts staan in de exports; ${counted} ervan zijn oud genoeg om te tellen.`,
  waiting: 'Het antwoord komt als ze er allemaal zijn.',
  better: (name: string, ratio: string, low: string, high: string) =>
    `${name} deed het beter: doorgaans ${ratio} zoveel als de posts zonder (waarschijnlijk ${low} tot ${high}). Het lot koos de posts: is de lijst gevolgd, dan is het format de waarschijnlijkste verklaring.`,
  worse: (name: string, ratio: string, low: string, high: string) =>
    `${name} deed het minder: doorgaans ${ratio} van de posts zonder (waarschijnlijk ${low} tot ${high}). Het lot koos de posts: is de lijst gevolgd, dan is het format de waarschijnlijkste verklaring.`,
  open: (low: string, high: string) =>
    `Geen duidelijk verschil. Het kan alles zijn van ${low} tot ${high}; voor een kleiner verschil zijn meer posts nodig.`,
};
type FormatsWords = typeof nl;

interface Counted {
  readonly above: string;
  readonly posts: string;
  /** Several did better, so that the verb is in the plural. */
  readonly several: boolean;
}

export const FORMATS_SCREEN: InLanguages<FormatsWords> = {
  nl,
  da: {
    works: (names) => `${names} virker.`,
    seems: (names) => `${names} ser ud til at virke.`,
    worksLess: (names) => `${names} klarer sig dårligere.`,
    seemsLess: (names) => `${names} ser ud til at klare sig dårligere.`,
    noFinding: {
      clicks: 'Endnu ingen konklusion om klik',
      reach: 'Endnu ingen konklusion om rækkevidde',
      reactions: 'Endnu ingen konklusion om reaktioner',
      engagement: 'Endnu ingen konklusion om interaktioner',
      rate: 'Endnu ingen konklusion om interaktioner pr. 1.000 nåede',
    },
    noFindingWhat: 'Herunder står, hvad der kan siges, og hvad der ikke kan. Flere opslag viser mere.',
    empty: 'Endnu ingen opslag at sammenligne',
    emptyWhat: 'I året op til denne måned er der ingen opslag, som er gamle nok til at blive sammenlignet. Vælg en anden måned.',
    fewWhat: (posts) =>
      `Her er der højst ${posts} på én kanal, som tæller med. For at sammenligne formater skal der mindst 25 opslag til på en kanal, fra 3 forskellige uger. Læg ældre eksportfiler ind, så kan du se mere.`,
    goal: 'Det, du ser på',
    view: 'Det, du sammenligner',
    primary: 'Formater og emner',
    traits: 'Opslagets egenskaber',
    charts: { format: 'Jeres formater', kind: 'Slags opslag', topic: 'Emner', text: 'Teksten', moment: 'Tidspunktet' },
    same: 'som de andre',
    less: 'mindre',
    more: 'mere',
    on: (name, channel) => `${name} på ${channel}`,
    findings: (count) => (count === 1 ? '1 konklusion' : `${count} konklusioner`),
    indications: (count) => (count === 1 ? '1 indikation' : `${count} indikationer`),
    noClaim: 'endnu ingen konklusion',
    onOneChannel: 'Kun set på én kanal',
    allTogether: 'Alle kanaler tilsammen',
    lead: 'Værd at afprøve',
    chooseChannel: 'Der er intet at sammenligne på tværs af kanalerne her. Vælg en kanal.',
    moreFew: (count) => `Vis ${count} mere med for få opslag`,
    range: 'Stregen viser, hvor den rigtige forskel sandsynligvis ligger.',
    period: (posts, from, to) => `${posts} fra ${from} til og med ${to}. Uden betalte og for nye opslag.`,
    counted: (what) => `Talt: ${what}.`,
    posts: 'Opslagene',
    postsOf: (name) => `Opslagene: ${name}`,
    dotsWhat: (name) =>
      `Hver prik er et opslag på sin dag. De store har ${name}, de små har ikke. Jo højere, jo flere gange det normale på det tidspunkt.`,
    usual: 'normalt',
    allPosts: (count) => `Vis alle ${count} opslag`,
    exceptional: 'yderpunkt',
    noText: 'Opslag uden tekst',
    how: 'Sådan ved vi det',
    noUsual: 'Vi ved endnu ikke, hvad der er normalt her. Det kræver 12 opslag på en kanal, som er gamle nok.',
    counts: (own, others) =>
      `${own.above} af ${own.posts} opslag klarede sig bedre end normalt, af de andre ${others.above} af ${others.posts}.`,
    middles: (own, others) => `Det midterste fik ${own} det normale, det midterste af de andre ${others}.`,
    remains: (ratio, low, high) =>
      `Når opslagets andre egenskaber er trukket fra, er der ${ratio} tilbage (sandsynligvis ${low} til ${high}).`,
    remainsSmall: 'Tallene er for små til at sige, hvor stor forskellen er.',
    remainsNothing: 'Det er for lidt til en sammenligning.',
    comparisons: (count) =>
      `Månedens rapport laver ${count} sammenligninger. Med så mange er der altid noget, der skiller sig ud ved et tilfælde. Vi siger først ‘virker’, når det også er tydeligt da: af alt det, der ‘virker’, er højst 1 ud af 20 ventet at være tilfældigt.`,
    tryIt: 'Prøv det af',
    planFor: (name, channel) => `En prøve med ${name} på ${channel}`,
    planWhat:
      'Lodtrækning afgør, hvilke af jeres næste opslag der får formatet. Så kan en forskel ikke skyldes emnet eller dagen.',
    planCount: 'Antal opslag',
    planHalves: (half) => `${half} med formatet og ${half} uden.`,
    planBigOnly: 'Sådan en prøve viser kun en stor forskel, omkring to til tre gange.',
    draw: 'Træk lod og gem',
    tryOuts: 'Prøver',
    tryOutOf: (name, channel, goal) => `${name} på ${channel}: ${goal}`,
    from: (day) => `Fra ${day}.`,
    without: 'noget andet',
    done: 'lagt op',
    copy: 'Kopiér listen',
    copied: 'Listen er kopieret.',
    notCopied: 'Listen kunne ikke kopieres. Udskriv den, eller skriv den af.',
    print: 'Udskriv',
    stop: 'Stop prøven',
    stopSure: (name) => `Vil du stoppe prøven med ${name}?`,
    stopWhat: 'Listen forsvinder. Jeres opslag forbliver, som de er.',
    stopNow: 'Stop',
    progress: (published, wanted, counted) =>
      `${published} af ${wanted} opslag er i eksportfilerne; ${counted} af dem er gamle nok til at tælle med.`,
    waiting: 'Svaret kommer, når de alle er der.',
    better: (name, ratio, low, high) =>
      `${name} klarede sig bedre: typisk ${ratio} så meget som opslagene uden (sandsynligvis ${low} til ${high}). Lodtrækningen valgte opslagene: er listen fulgt, er formatet den mest sandsynlige forklaring.`,
    worse: (name, ratio, low, high) =>
      `${name} klarede sig dårligere: typisk ${ratio} af opslagene uden (sandsynligvis ${low} til ${high}). Lodtrækningen valgte opslagene: er listen fulgt, er formatet den mest sandsynlige forklaring.`,
    open: (low, high) => `Ingen tydelig forskel. Det kan være alt fra ${low} til ${high}; en mindre forskel kræver flere opslag.`,
  },
  en: {
    works: (names, several) => `${names} ${several ? 'work' : 'works'}.`,
    seems: (names, several) => `${names} ${several ? 'seem' : 'seems'} to work.`,
    worksLess: (names, several) => `${names} ${several ? 'do' : 'does'} worse.`,
    seemsLess: (names, several) => `${names} ${several ? 'seem' : 'seems'} to do worse.`,
    noFinding: {
      clicks: 'No finding on clicks yet',
      reach: 'No finding on reach yet',
      reactions: 'No finding on reactions yet',
      engagement: 'No finding on interactions yet',
      rate: 'No finding on interactions per 1,000 reached yet',
    },
    noFindingWhat: 'What can be said and what cannot stands below. More posts show more.',
    empty: 'No posts to compare yet',
    emptyWhat: 'In the year until this month no posts are old enough to be compared. Choose another month.',
    fewWhat: (posts) =>
      `At most ${posts} count on one channel here. To compare formats a channel needs at least 25 posts, from 3 different weeks. Add older exports to see more.`,
    goal: 'What you look at',
    view: 'What you compare',
    primary: 'Formats and topics',
    traits: 'Properties of the post',
    charts: { format: 'Your formats', kind: 'Kind of post', topic: 'Topics', text: 'The text', moment: 'The moment' },
    same: 'as the others',
    less: 'less',
    more: 'more',
    on: (name, channel) => `${name} on ${channel}`,
    findings: (count) => (count === 1 ? '1 finding' : `${count} findings`),
    indications: (count) => (count === 1 ? '1 indication' : `${count} indications`),
    noClaim: 'no finding yet',
    onOneChannel: 'Seen on one channel only',
    allTogether: 'All channels together',
    lead: 'Worth testing',
    chooseChannel: 'Over all channels together there is nothing to compare here. Choose a channel.',
    moreFew: (count) => `Show ${count} more with too few posts`,
    range: 'The bar shows where the real difference probably lies.',
    period: (posts, from, to) => `${posts} from ${from} to ${to}. Without posts that were paid for or are too young.`,
    counted: (what) => `Counted: ${what}.`,
    posts: 'The posts',
    postsOf: (name) => `The posts: ${name}`,
    dotsWhat: (name) =>
      `Each dot is a post on its day. The large ones have ${name}, the small ones do not. The higher, the more times what was usual then.`,
    usual: 'usual',
    allPosts: (count) => `Show all ${count} posts`,
    exceptional: 'exceptional',
    noText: 'Post without text',
    how: 'How we know this',
    noUsual: 'What is usual here is not known yet. That takes 12 posts on a channel that are old enough.',
    counts: (own, others) =>
      `${own.above} of the ${own.posts} posts did better than usual, of the others ${others.above} of ${others.posts}.`,
    middles: (own, others) => `The middle one got ${own} the usual, the middle one of the others ${others}.`,
    remains: (ratio, low, high) =>
      `With the post’s other properties taken into account, ${ratio} remains (likely ${low} to ${high}).`,
    remainsSmall: 'The numbers are too small to say how large the difference is.',
    remainsNothing: 'That is too little for a comparison.',
    comparisons: (count) =>
      `This month’s report makes ${count} comparisons. With so many, something always stands out by chance. We only say ‘works’ when it still stands out then: of all that ‘works’, at most 1 in 20 is expected to be chance.`,
    tryIt: 'Try it out',
    planFor: (name, channel) => `A trial of ${name} on ${channel}`,
    planWhat: 'Lots decide which of your next posts get this format. So a difference cannot come from the topic or the day.',
    planCount: 'Number of posts',
    planHalves: (half) => `${half} with this format and ${half} without.`,
    planBigOnly: 'A trial of this size shows only a large difference, of about two to three times.',
    draw: 'Draw lots and keep',
    tryOuts: 'Trials',
    tryOutOf: (name, channel, goal) => `${name} on ${channel}: ${goal}`,
    from: (day) => `From ${day}.`,
    without: 'something else',
    done: 'published',
    copy: 'Copy the list',
    copied: 'The list has been copied.',
    notCopied: 'Copying did not work. Print the list, or write it down.',
    print: 'Print',
    stop: 'Stop the trial',
    stopSure: (name) => `Stop the trial of ${name}?`,
    stopWhat: 'The list disappears. Your posts stay as they are.',
    stopNow: 'Stop',
    progress: (published, wanted, counted) =>
      `${published} of the ${wanted} posts are in the exports; ${counted} of them are old enough to count.`,
    waiting: 'The answer comes when all of them are there.',
    better: (name, ratio, low, high) =>
      `${name} did better: typically ${ratio} what the posts without got (likely ${low} to ${high}). Lots chose the posts: if the list was followed, the format is the likeliest explanation.`,
    worse: (name, ratio, low, high) =>
      `${name} did worse: typically ${ratio} what the posts without got (likely ${low} to ${high}). Lots chose the posts: if the list was followed, the format is the likeliest explanation.`,
    open: (low, high) =>
      `No clear difference. It could be anything from ${low} to ${high}; a smaller difference needs more posts.`,
  },
};

/** What anyone can count, in one sentence and a half. */
export function countsText(withLevel: PlainCount, others: PlainCount, language: Language): string {
  const words = FORMATS_SCREEN[language];
  const told = words.counts(counted(withLevel, language), counted(others, language));
  if (withLevel.posts < MIDDLE_NEEDS || others.posts < MIDDLE_NEEDS) return told;
  const middle = ({ middleTimes }: PlainCount) => timesUsual(middleTimes, language);
  return `${told} ${words.middles(middle(withLevel), middle(others))}`;
}

/** The middle of fewer posts says nothing. */
const MIDDLE_NEEDS = 5;

function counted({ posts, aboveUsual }: PlainCount, language: Language): Counted {
  return {
    above: wholeNumber(aboveUsual, language),
    posts: wholeNumber(posts, language),
    several: aboveUsual !== 1,
  };
}

/** How much was found for a goal, under its name: `2 bevindingen`, `1 aanwijzing`. */
export function claimsText({ works, seems }: { readonly works: number; readonly seems: number }, language: Language): string {
  const words = FORMATS_SCREEN[language];
  if (works > 0) return words.findings(works);
  return seems > 0 ? words.indications(seems) : words.noClaim;
}

/** How far a try-out is, and its answer once its posts are there. `name`: of the format. */
export function tryOutText({ tryOut, published, answer }: TryOutState, name: string, language: Language): string {
  const words = FORMATS_SCREEN[language];
  const { verdict, ratio, low, high, withIt, without } = answer;
  const number = (value: number) => wholeNumber(value, language);
  const wanted = tryOut.order.length;
  if (verdict === 'waiting' || ratio === null || low === null || high === null) {
    const far = words.progress(number(Math.min(published, wanted)), number(wanted), number(withIt + without));
    return `${far} ${words.waiting}`;
  }
  const times = (value: number) => timesUsual(value, language);
  if (verdict === 'open') return words.open(times(low), times(high));
  return words[verdict](name, times(ratio), times(low), times(high));
}

/** The list of a try-out as text, to paste into a plan: `1. Video`. */
export function tryOutList(order: readonly boolean[], name: string, from: string, language: Language): string {
  const words = FORMATS_SCREEN[language];
  const lines = order.map((has, place) => `${place + 1}. ${has ? name : words.without}`);
  return [words.from(longDay(from, language)), ...lines].join('\n');
}
