import type { LeftOut, Slide } from '../core/deck/slide.ts';
import type { InLanguages } from './language.ts';

/** What each kind of slide is called in the editor's lists. */
export const SLIDE_KINDS: InLanguages<Readonly<Record<Slide['kind'], string>>> = {
  nl: {
    guess: 'Raad welke won',
    month: 'De maand in één zin',
    promises: 'Wat we vorige maand afspraken',
    channels: 'Hoe het per kanaal ging',
    best: 'Wat het best werkte',
    shared: 'Wat de beste posts delen',
    least: 'Wat het minst werkte',
    alternative: 'Zo kan het wél',
    formats: 'Wat werkt, per format',
    corners: 'Bereik of reacties',
    wall: 'De vriendelijke muur',
    brought: 'Wat het opleverde',
    plan: 'Wat we afspreken',
    'send-in': 'Stuur ons dit',
    free: 'Eigen slide',
    appendix: 'Bijlage',
  },
  da: {
    guess: 'Gæt, hvilket der vandt',
    month: 'Måneden i én sætning',
    promises: 'Det aftalte vi sidste måned',
    channels: 'Sådan går det på kanalerne',
    best: 'Det virkede bedst',
    shared: 'Det har de bedste opslag til fælles',
    least: 'Det virkede mindst',
    alternative: 'Sådan kan det gøres',
    formats: 'Hvad der virker, format for format',
    corners: 'Rækkevidde eller reaktioner',
    wall: 'Den venlige væg',
    brought: 'Det kom der ud af det',
    plan: 'Det aftaler vi',
    'send-in': 'Send os det her',
    free: 'Egen slide',
    appendix: 'Bilag',
  },
  en: {
    guess: 'Guess which one won',
    month: 'The month in one sentence',
    promises: 'What we agreed on last month',
    channels: 'How each channel did',
    best: 'What worked best',
    shared: 'What the best posts share',
    least: 'What worked least',
    alternative: 'How it can be',
    formats: 'What works, by format',
    corners: 'Reach or reactions',
    wall: 'The friendly wall',
    brought: 'What it brought',
    plan: 'What we agree on',
    'send-in': 'Send us this',
    free: 'A slide of your own',
    appendix: 'Appendix',
  },
};

/** What a slide that was left out would need, as a sentence. */
export const LEFT_OUT_NEEDS: InLanguages<Readonly<Record<LeftOut['needs'], string>>> = {
  nl: {
    'two-close-posts':
      'Nodig: twee posts van één kanaal over bijna hetzelfde, waarvan er een het minstens drie keer zo goed deed.',
    'promises-of-last-month': 'Nodig: afspraken op de slide ‘Wat we afspreken’ van vorige maand.',
    'twelve-posts': 'Nodig: minstens twaalf posts die te vergelijken zijn.',
    'a-weak-post-and-a-better-one':
      'Nodig: een post die minder werkte, en een sterkere op hetzelfde kanaal over een onderwerp dat erop lijkt.',
    'formats-to-compare': 'Nodig: minstens 25 posts op één kanaal in het afgelopen jaar, in twee of meer formats.',
    'reach-and-reactions': 'Nodig: exports met bereik én reacties, en genoeg posts om te weten wat gewoon is.',
    'comments-chosen': 'Nodig: wat mensen terugschreven. Kies het hier.',
    'goals-or-costs': 'Nodig: doelen van het team, of uren en budget. Vul ze hier in.',
    'good-examples': 'Nodig: posts die het duidelijk beter deden dan gewoon.',
    numbers: 'Nodig: cijfers van deze maand.',
  },
  da: {
    'two-close-posts': 'Kræver: to opslag på samme kanal om næsten det samme, hvor det ene klarede sig mindst tre gange så godt.',
    'promises-of-last-month': 'Kræver: aftaler på sliden »Det aftaler vi« fra sidste måned.',
    'twelve-posts': 'Kræver: mindst tolv opslag, der kan sammenlignes.',
    'a-weak-post-and-a-better-one': 'Kræver: et opslag, der virkede mindre, og et stærkere på samme kanal om et lignende emne.',
    'formats-to-compare': 'Kræver: mindst 25 opslag på én kanal det seneste år, i to eller flere formater.',
    'reach-and-reactions': 'Kræver: eksporter med både rækkevidde og reaktioner, og nok opslag til at vide, hvad der er normalt.',
    'comments-chosen': 'Kræver: kommentarer fra folk. Vælg dem her.',
    'goals-or-costs': 'Kræver: teamets mål, eller timer og budget. Udfyld dem her.',
    'good-examples': 'Kræver: opslag, der klart klarede sig bedre end normalt.',
    numbers: 'Kræver: tal for denne måned.',
  },
  en: {
    'two-close-posts':
      'It needs two posts on one channel about nearly the same subject, one of which did at least three times as well.',
    'promises-of-last-month': 'It needs agreements on the slide “What we agree on” of last month.',
    'twelve-posts': 'It needs at least twelve posts that can be compared.',
    'a-weak-post-and-a-better-one':
      'It needs a post that worked less well, and a stronger one on the same channel about a similar subject.',
    'formats-to-compare': 'It needs at least 25 posts on one channel in the past year, in two or more formats.',
    'reach-and-reactions': 'It needs exports with both reach and reactions, and enough posts to know what is usual.',
    'comments-chosen': 'It needs what people wrote back. Choose it here.',
    'goals-or-costs': 'It needs goals of the team, or hours and a budget. Fill them in here.',
    'good-examples': 'It needs posts that clearly did better than usual.',
    numbers: 'It needs numbers of this month.',
  },
};
