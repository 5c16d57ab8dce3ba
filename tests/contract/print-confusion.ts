import { confusion, confusionText } from './confusion.ts';

// `npm run confusion`: which importer claims which sample. Ends with 1 where a file is not claimed by its own only.
const result = await confusion();
process.stdout.write(`${confusionText(result)}\n`);
process.exitCode = result.wrong.length === 0 ? 0 : 1;
