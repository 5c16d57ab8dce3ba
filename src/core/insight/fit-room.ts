/** Arrays as long as the posts of a fit. */
export interface FitRoom {
  readonly logs: Float64Array;
  readonly level: Float64Array;
  readonly above: Float64Array;
  readonly left: Float64Array;
  readonly rest: Float64Array;
  readonly sizes: Float64Array;
}

/**
 * Gives the arrays of one fit to the next: making and clearing them for each measure takes as long as filling them. Whoever asks for
 * room gives up what was there.
 */
export class FitRooms {
  private room: FitRoom = roomFrom(() => new Float64Array(0));

  /** For a fit of so many posts; what stands in it is of no meaning. */
  of(posts: number): FitRoom {
    const { room } = this;
    if (room.logs.length === posts) return room;
    const fits = posts * Float64Array.BYTES_PER_ELEMENT <= room.logs.buffer.byteLength;
    this.room = roomFrom((name) => (fits ? new Float64Array(room[name].buffer, 0, posts) : new Float64Array(posts)));
    return this.room;
  }
}

function roomFrom(array: (name: keyof FitRoom) => Float64Array): FitRoom {
  return {
    logs: array('logs'),
    level: array('level'),
    above: array('above'),
    left: array('left'),
    rest: array('rest'),
    sizes: array('sizes'),
  };
}
