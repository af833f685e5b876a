import type { ShownPicture } from '../shown-pictures.js';
import type { PageTexts } from './page-texts.js';

interface PictureViewProps {
  readonly picture: ShownPicture;
  readonly texts: PageTexts;
  /** Of the words in it. */
  readonly lang: string;
}

/** A picture in the colours of the page, and as files to keep. It has its place before it is there, so nothing jumps. */
export function PictureView({ picture, texts, lang }: PictureViewProps) {
  const { alt, width, height, light, dark, png } = picture;
  return (
    <figure className="picture">
      <picture>
        <source media="(prefers-color-scheme: dark)" srcSet={dark} />
        <img src={light} alt={alt} width={width} height={height} lang={lang} />
      </picture>
      <figcaption>
        <a href={light} target="_blank" rel="noopener noreferrer">
          {texts.fullSize}
        </a>
        <a href={png} download>
          {texts.download('PNG')}
        </a>
        <a href={light} download>
          {texts.download('SVG')}
        </a>
      </figcaption>
    </figure>
  );
}
