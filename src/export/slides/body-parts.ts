/** A paragraph, or a point of a list, as the editor wrote it in the body. */
export interface BodyPart {
  readonly point: boolean;
  readonly text: string;
}

/** A body as it is read: lines that begin with `- ` are points; other lines belong together until an empty one. */
export function bodyParts(body: string): BodyPart[] {
  const parts: BodyPart[] = [];
  let open = false;
  for (const raw of body.split(/\r\n?|\n/u)) {
    const line = raw.trim();
    const point = /^[-*•](?:\s|$)/u.test(line);
    const last = parts.at(-1);
    if (line === '') open = false;
    else if (point) {
      parts.push({ point, text: line.slice(1).trim() });
      open = false;
    } else if (open && last !== undefined) {
      parts[parts.length - 1] = { ...last, text: `${last.text} ${line}` };
    } else {
      parts.push({ point, text: line });
      open = true;
    }
  }
  return parts.filter(({ text }) => text !== '');
}
