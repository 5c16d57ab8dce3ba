import { accuracyOnTown } from './formats-accuracy.ts';

const { learned, asked, first, amongThree } = await accuracyOnTown();
const inHundred = (count: number) => `${((100 * count) / asked).toFixed(1)} of 100`;
console.log(`Learned from ${learned} tagged posts of twelve months, asked about ${asked} of the thirteenth.`);
console.log(`The first suggestion is right: ${inHundred(first)} (hold: at least 80).`);
console.log(`One of three suggestions is right: ${inHundred(amongThree)} (hold: at least 93).`);
process.exitCode = first >= 0.8 * asked && amongThree >= 0.93 * asked ? 0 : 1;
