import type { TeamFormat } from '../../core/model/tags.ts';

/** A format by its name; its colour is an aid beside it. */
export function FormatMark({ format }: { readonly format: Pick<TeamFormat, 'name' | 'colour'> }) {
  return (
    <span className="format-mark">
      <span className={`format-dot tag-colour-${format.colour}`} aria-hidden="true" />
      {format.name}
    </span>
  );
}
