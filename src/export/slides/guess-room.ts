/** Lengths in px of the two cards that people guess between, the same in every form: each card's inner width, and the room for its text. */
export const GUESS_ROOM = { width: 508, text: 192, textOverPicture: 92 } as const;
