/** A channel's key as in `channelKey`, or all channels together. */
export type Scope = string;
export const ALL_CHANNELS: Scope = 'all';
