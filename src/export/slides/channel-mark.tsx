import type { ReactNode } from 'react';
import type { Platform } from '../../core/model/platform.ts';

/** The small square of a platform's colour: an aid beside its name, never instead of it. */
export function ChannelMark({ platform }: { readonly platform: Platform }): ReactNode {
  return (
    <svg className={`mark mark-${platform}`} width="10" height="10" aria-hidden="true" focusable="false">
      <rect width="10" height="10" rx="2" />
    </svg>
  );
}
