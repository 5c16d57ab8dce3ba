import type { MonthKey, Zone } from '../core/base/calendar.ts';
import type { PostInMonth, ReportInput } from '../core/report/build-report.ts';
import { buildBoard, buildReport, postInMonth } from '../core/report/build-report.ts';
import type { FindingName, FindingPosts } from '../core/report/finding-posts.ts';
import type { MonthBoard, Report } from '../core/report/report.ts';
import { postsOfFinding } from './finding-answers.ts';

/**
 * What is asked about a month. Its report is worked out once and holds for as long as everything that it was made from is the same: the
 * slides and the reasons of a post are made from it too.
 */
export class MonthAnswers {
  private made: { readonly from: ReportInput; readonly report: Report } | null = null;

  board(input: ReportInput): MonthBoard {
    return this.made !== null && isSame(this.made.from, input) ? this.made.report : buildBoard(input);
  }

  report(input: ReportInput): Report {
    if (this.made === null || !isSame(this.made.from, input)) this.made = { from: input, report: buildReport(input) };
    return this.made.report;
  }

  /** The posts that a row of the findings stands on. */
  findingPosts(input: ReportInput, name: FindingName): FindingPosts {
    return postsOfFinding(input, this.report(input).findings, name);
  }

  /** How the post at `row` stands among those of its channel until the end of its month; nothing of a post without a date. */
  post(publishedAt: number, row: number, zone: Zone, about: (month: MonthKey) => ReportInput): PostInMonth {
    if (Number.isNaN(publishedAt)) return { standings: [], reasons: [] };
    const input = about(zone.monthOf(publishedAt));
    return postInMonth(input, this.report(input).findings, row);
  }
}

function isSame(one: ReportInput, other: ReportInput): boolean {
  return (Object.keys(other) as (keyof ReportInput)[]).every((key) => one[key] === other[key]);
}
