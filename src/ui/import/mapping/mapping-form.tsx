import { useId, useState } from 'react';
import { useImportMapped, usePreview } from '../../../app/mapping-queries.ts';
import { failureOf, useAnalyst } from '../../../app/queries.ts';
import type { ColumnMapping, Meaning } from '../../../core/importers/mapped/column-mapping.ts';
import type { MappingPreview } from '../../../core/importers/mapped/preview.ts';
import { MAPPING_SCREEN } from '../../../words/mapping-screen.ts';
import type { AskedTable } from '../../../worker/asked-tables.ts';
import type { Overview } from '../../../worker/questions.ts';
import { Asked } from '../../parts/asked.tsx';
import { FailureBox } from '../../parts/failure-box.tsx';
import { useWords } from '../../parts/language-context.ts';
import type { ImportQueue } from '../import-queue.ts';
import { BytesQuestions } from './bytes-questions.tsx';
import { ColumnTable } from './column-table.tsx';
import { DateQuestion } from './date-question.tsx';
import { means, withMeaning } from './edit-mapping.ts';
import { MappingResult } from './mapping-result.tsx';
import { TableQuestions } from './table-questions.tsx';

interface MappingFormProps {
  readonly table: AskedTable;
  readonly overview: Overview;
  readonly queue: ImportQueue;
  readonly onLeave: () => void;
}

export function MappingForm({ table, overview, queue, onLeave }: MappingFormProps) {
  const words = useWords(MAPPING_SCREEN);
  const analyst = useAnalyst();
  const [mapping, setMapping] = useState<ColumnMapping>(table.proposal.mapping);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [told, setTold] = useState<OpenField | null>(null);
  const preview = usePreview(table.id, mapping);
  const skip = () => {
    // Nothing depends on it: a file that still waits only takes up some memory.
    void analyst.dismissTable(table.id);
    queue.answered([{ asked: table.id, outcome: null }]);
    onLeave();
  };
  const stillTold = (known: MappingPreview): string | null =>
    openIn(table, mapping, known, words)?.field === told?.field ? (told?.field ?? null) : null;
  const choose = (key: string, meaning: Meaning) => {
    setMapping(withMeaning(mapping, key, meaning));
    setChosen(new Set([...chosen, key]));
  };
  return (
    <>
      <p className="lead">{leadText(table, words)}</p>
      {isAboutColumns(table) && (
        <BytesQuestions table={table} mapping={mapping} told={told?.field ?? null} onChange={setMapping} />
      )}
      {isAboutColumns(table) && <ColumnTable table={table} mapping={mapping} chosen={chosen} onChoose={choose} />}
      <Asked query={preview}>
        {(known) =>
          known === null ? (
            <p className="message message-attention">{words.gone}</p>
          ) : (
            <>
              <div className="mapping-below">
                <Questions
                  table={table}
                  mapping={mapping}
                  preview={known}
                  overview={overview}
                  told={stillTold(known)}
                  onChange={setMapping}
                />
                {(known.posts > 0 || !known.asksNext) && (
                  <MappingResult
                    preview={known}
                    zone={overview.zone}
                    ofComments={isOfComments(table)}
                    stale={preview.isPlaceholderData}
                  />
                )}
              </div>
              <Answer
                table={table}
                mapping={mapping}
                preview={known}
                queue={queue}
                told={told}
                onTold={setTold}
                onSkip={skip}
                onLeave={onLeave}
              />
            </>
          )
        }
      </Asked>
    </>
  );
}

interface QuestionsProps {
  readonly table: AskedTable;
  readonly mapping: ColumnMapping;
  readonly preview: MappingPreview;
  readonly overview: Overview;
  readonly told: string | null;
  readonly onChange: (mapping: ColumnMapping) => void;
}

/** What a table of unknown columns leaves open; of a file whose columns are known only what is unclear in it. */
function Questions({ table, mapping, preview, overview, told, onChange }: QuestionsProps) {
  if (isAboutColumns(table))
    return <TableQuestions mapping={mapping} preview={preview} overview={overview} told={told} onChange={onChange} />;
  return (
    <div className="mapping-questions">
      <BytesQuestions table={table} mapping={mapping} told={told} onChange={onChange} />
      {preview.unclear !== null && (
        <DateQuestion
          question={preview.unclear}
          mapping={mapping}
          ofComments={isOfComments(table)}
          told={told}
          onChange={onChange}
        />
      )}
    </div>
  );
}

interface AnswerProps {
  readonly table: AskedTable;
  readonly mapping: ColumnMapping;
  readonly preview: MappingPreview;
  readonly queue: ImportQueue;
  /** What the editor was told to answer first. */
  readonly told: OpenField | null;
  readonly onTold: (open: OpenField | null) => void;
  readonly onSkip: () => void;
  readonly onLeave: () => void;
}

/** The way out: import, or not. What is still to be answered is said here, and the focus goes there. */
function Answer({ table, mapping, preview, queue, told, onTold, onSkip, onLeave }: AnswerProps) {
  const words = useWords(MAPPING_SCREEN);
  const importMapped = useImportMapped(table.id);
  const remark = useId();
  const open = openIn(table, mapping, preview, words);
  const take = () => {
    if (open !== null) {
      onTold(open);
      document.getElementById(open.field)?.focus();
      return;
    }
    onTold(null);
    importMapped.mutateAsync(mapping).then(
      (answered) => {
        // Its letters chosen, the file can have another question: then this page shows it.
        if (answered.some(({ asked, outcome }) => asked === table.id && outcome.asked !== undefined)) return;
        queue.answered(answered);
        onLeave();
      },
      // What goes wrong is shown below.
      () => undefined,
    );
  };
  return (
    <div className="mapping-answer">
      <div className="row">
        <button
          type="button"
          className="button button-primary"
          aria-describedby={remark}
          disabled={importMapped.isPending}
          onClick={take}
        >
          {importMapped.isPending ? words.importing : takeText(table, preview, words)}
        </button>
        <button type="button" className="button" disabled={importMapped.isPending} onClick={onSkip}>
          {table.isIn ? words.againSkip : words.skip}
        </button>
      </div>
      <p id={remark} role="status" className="mapping-told">
        {open === null ? '' : (told?.text ?? '')}
      </p>
      {importMapped.isError && <FailureBox failure={failureOf(importMapped.error)} />}
    </div>
  );
}

/** A field by its id, and what is asked there. */
interface OpenField {
  readonly field: string;
  readonly text: string;
}

type Words = (typeof MAPPING_SCREEN)['nl'];

function isAboutColumns({ importer, header }: AskedTable): boolean {
  return importer === null && header.length > 0;
}

function isOfComments({ importer }: AskedTable): boolean {
  return importer?.startsWith('comments/') === true;
}

function leadText({ file, rowCount, importer, header, isIn }: AskedTable, words: Words): string {
  if (isIn) return words.again(file);
  if (header.length === 0) return words.askedBytes(file);
  return importer === null ? words.what(file, rowCount) : words.askedDates(file);
}

function takeText(table: AskedTable, { asksNext, posts }: MappingPreview, words: Words): string {
  const { isIn } = table;
  if (asksNext) return words.next;
  if (isOfComments(table)) return words.ofComments.import(posts);
  return isIn ? words.againImport(posts) : words.import(posts);
}

/** The field that has to be answered before anything can be imported. */
function openIn(table: AskedTable, mapping: ColumnMapping, preview: MappingPreview, words: Words): OpenField | null {
  const { letters, sameName } = mapping.file ?? {};
  if (table.bytes !== null && letters === undefined && sameName === undefined)
    return { field: 'mapping-bytes-0', text: words.bytesFirst };
  if (preview.asksNext) return null;
  if (preview.unclear !== null && mapping.unclearDates === undefined)
    return { field: 'mapping-unclear-day-first', text: words.unclearFirst };
  if (table.importer !== null)
    return preview.posts === 0
      ? { field: 'mapping-result', text: isOfComments(table) ? words.ofComments.noPosts : words.noPosts }
      : null;
  if (preview.missing !== null) return { field: 'mapping-columns', text: words.missing[preview.missing] };
  if (preview.dayOrder.open && mapping.dayOrder === null) return { field: 'mapping-day-first', text: words.answerFirst };
  const unplaced = preview.channels.some(({ platform }) => platform === 'other');
  if (unplaced && mapping.platform === null && !means(mapping, 'platform'))
    return { field: 'mapping-platform', text: words.platformFirst };
  const unnamed = preview.channels.some(({ platform, name }) => platform === 'other' && name === 'other');
  if (unnamed) return { field: 'mapping-channel', text: words.channelFirst };
  return preview.posts === 0 ? { field: 'mapping-columns', text: words.noPosts } : null;
}
