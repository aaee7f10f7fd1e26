/** Pictures in a .docx: the module that draws {%name}, and the parts of the package that a picture needs. */
import type { DXT } from 'docxtemplater';
import type PizZip from 'pizzip';

/** A PNG picture and the size at which it is printed. */
export interface Picture {
  readonly png: Uint8Array;
  readonly widthMm: number;
  readonly heightMm: number;
  /** Alternative text for people who do not see it. */
  readonly description: string;
}

/** A picture that was drawn into a part of the document and still needs its own parts there. */
interface Placed {
  readonly file: string;
  readonly id: string;
  readonly png: Uint8Array;
}

export const PICTURE_MODULE = 'ket-noi/picture';
const EMU_PER_MM = 36000;
/** Drawings in one document need numbers of their own; those of Word's own pictures start at 1. */
const FIRST_ID = 7001;
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const EMPTY_RELATIONSHIPS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${PACKAGE}/relationships"></Relationships>`;

const attribute = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** DrawingML of an inline picture (ISO/IEC 29500-1, 20.4.2.8), between two texts of the run that held the tag. */
const drawing = (id: string, number: number, { widthMm, heightMm, description }: Picture): string => {
  const size = `cx="${Math.round(widthMm * EMU_PER_MM)}" cy="${Math.round(heightMm * EMU_PER_MM)}"`;
  return (
    `</w:t><w:drawing><wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">` +
    `<wp:extent ${size}/><wp:docPr id="${number}" name="${id}" descr="${attribute(description)}"/>` +
    `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/picture"><pic:pic xmlns:pic="${DRAWING}/picture">` +
    `<pic:nvPicPr><pic:cNvPr id="0" name="${id}.png"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip xmlns:r="${RELATIONSHIPS}" r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    `</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing><w:t xml:space="preserve">`
  );
};

/** Draws {%name} where a picture of that name is given, or one that the list's row calls by its own name; nothing where not; `placed` is filled while rendering. */
export const pictureModule = (pictures: Readonly<Record<string, Picture>>, placed: Placed[]): DXT.Module => ({
  name: PICTURE_MODULE,
  matchers: () => [['%', PICTURE_MODULE, {}]],
  render: (part, { filePath, scopeManager }) => {
    if (part.module !== PICTURE_MODULE) return null;
    const known = (name: unknown): Picture | undefined =>
      typeof name === 'string' && Object.prototype.hasOwnProperty.call(pictures, name)
        ? pictures[name]
        : undefined;
    const picture = known(part.value.trim()) ?? known(scopeManager.getValue(part.value.trim(), { part }));
    if (!picture) return { value: '', errors: [] };
    const number = FIRST_ID + placed.length;
    const id = `ketnoi${number}`;
    placed.push({ file: filePath, id, png: picture.png });
    return { value: drawing(id, number, picture), errors: [] };
  },
});

const relationshipsOf = (file: string): string => file.replace(/([^/]+)$/, '_rels/$1.rels');
const textOf = (zip: PizZip, path: string): string | undefined => zip.file(path)?.asText();

/** Adds to the package what each placed picture points to: media part, relationship, content type. */
export const addPictureParts = (zip: PizZip, placed: readonly Placed[]): void => {
  for (const { file, id, png } of placed) {
    zip.file(`word/media/${id}.png`, png, { binary: true });
    const relationship = `<Relationship Id="${id}" Type="${RELATIONSHIPS}/image" Target="media/${id}.png"/>`;
    const path = relationshipsOf(file);
    zip.file(
      path,
      (textOf(zip, path) ?? EMPTY_RELATIONSHIPS).replace(
        '</Relationships>',
        `${relationship}</Relationships>`,
      ),
    );
  }
  const types = textOf(zip, '[Content_Types].xml') ?? '';
  if (placed.length > 0 && !/<Default\b[^>]*\bExtension="png"/i.test(types)) {
    zip.file(
      '[Content_Types].xml',
      types.replace(/(<Types\b[^>]*>)/, '$1<Default Extension="png" ContentType="image/png"/>'),
    );
  }
};
