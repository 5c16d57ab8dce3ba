import type { Table } from '../../tables/table.ts';
import type { MetaField } from '../meta/header-words.ts';
import { fieldsOf } from '../meta/header-words.ts';
import type { Leading } from '../meta/leading-columns.ts';

/** The columns of a table by what their words mean; a column of the leading block is no metric. */
export class KnownWords {
  private readonly places = new Map<MetaField, number[]>();
  private readonly meanings: readonly ReadonlySet<MetaField>[];

  constructor(table: Table, leading: Leading) {
    const taken = new Set(Object.values(leading.columns) as number[]);
    this.meanings = table.header.map((cell, place) =>
      place < leading.metricsFrom || taken.has(place) ? new Set<MetaField>() : fieldsOf(cell),
    );
    this.meanings.forEach((fields, place) => {
      for (const field of fields) this.places.set(field, [...(this.places.get(field) ?? []), place]);
    });
  }

  of(field: MetaField): readonly number[] {
    return this.places.get(field) ?? [];
  }

  isKnown(place: number): boolean {
    return (this.meanings[place]?.size ?? 0) > 0;
  }

  says(place: number, field: MetaField): boolean {
    return this.meanings[place]?.has(field) ?? false;
  }
}
