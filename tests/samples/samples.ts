import { commentExpectation, commentSamples } from './comments.ts';
import { facebookLanguages } from './facebook.ts';
import { facebookDamage } from './facebook-damage.ts';
import { facebookEras } from './facebook-eras.ts';
import { insightsSamples } from './facebook-insights.ts';
import { instagramSamples } from './instagram.ts';
import { linkedinSamples } from './linkedin.ts';
import type { Sample } from './sample.ts';
import { expectationOf } from './sample.ts';
import { sproutSamples } from './sprout.ts';
import { tiktokSamples } from './tiktok.ts';
import { toolSamples } from './tools.ts';
import { xSamples } from './x.ts';
import { youtubeSamples } from './youtube.ts';

function allSamples(): Sample[] {
  return [
    ...facebookLanguages(),
    ...facebookEras(),
    ...facebookDamage(),
    ...insightsSamples(),
    ...instagramSamples(),
    ...xSamples(),
    ...linkedinSamples(),
    ...tiktokSamples(),
    ...youtubeSamples(),
    ...sproutSamples(),
    ...toolSamples(),
  ];
}

/** Every made-up export, by its path under sample-data, with the summary beside it. */
export function sampleFiles(): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const sample of allSamples()) {
    const input = `${sample.folder}/input.${sample.extension}`;
    if (files.has(input)) throw new Error(`two samples of ${sample.folder}`);
    files.set(input, sample.bytes);
    files.set(`${sample.folder}/expected.json`, new TextEncoder().encode(expectationOf(sample)));
  }
  for (const sample of commentSamples()) {
    files.set(`${sample.folder}/input.csv`, sample.bytes);
    files.set(`${sample.folder}/expected.json`, new TextEncoder().encode(commentExpectation(sample)));
  }
  return files;
}
