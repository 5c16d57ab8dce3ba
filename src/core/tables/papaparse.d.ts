// PapaParse's own types need Node's; the core uses one function of it.
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
  const papa: { readonly parse: typeof parse };
  export default papa;
}
