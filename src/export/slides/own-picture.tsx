import type { ReactNode } from 'react';
import type { Picture } from '../../core/model/theme.ts';

const DATA = /^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/=]+$/u;

/** An own picture with its alternative text, whole in its place. An address that is none of the three kinds is not shown. */
export function OwnPicture({ picture }: { readonly picture: Picture | undefined }): ReactNode {
  if (picture === undefined || !DATA.test(picture.data)) return null;
  const { data, alt, width, height } = picture;
  return (
    <div className="own-picture">
      <img src={data} alt={alt} width={width} height={height} />
    </div>
  );
}
