// PapaParse's own types need Node's; the core uses two things of it.
declare module 'papaparse' {
  export interface ParseError {
    readonly type: string;
    readonly code: string;
    readonly message: string;
    readonly row?: number;
    readonly index?: number;
  }
  export interface ParseResult {
    readonly data: string[][];
    readonly errors: readonly ParseError[];
    readonly meta: { readonly delimiter: string; readonly linebreak: string; readonly truncated: boolean };
  }
  export interface ParseConfig {
    readonly delimiter?: string;
    readonly delimitersToGuess?: readonly string[];
    readonly newline?: '\n' | '\r\n' | '\r';
    readonly preview?: number;
    readonly skipEmptyLines?: boolean | 'greedy';
  }
  export function parse(text: string, config?: ParseConfig): ParseResult;
  /** The parser without what PapaParse does around it. `ignoreLastRow`: a last row without an end is left for the next call. */
  export class Parser {
    constructor(config: { readonly delimiter: string; readonly newline: '\n' });
    parse(text: string, baseIndex: number, ignoreLastRow: boolean): ParserResult;
  }
  interface ParserResult {
    readonly data: string[][];
    readonly errors: readonly ParseError[];
    /** `cursor`: where the first row begins that was not read. */
    readonly meta: { readonly cursor: number };
  }
  const papa: { readonly parse: typeof parse; readonly Parser: typeof Parser };
  export default papa;
}
