/** A document's text for a first look, and its .docx to open in Word. */
import type { DocBlock, DocView } from '../server/views';
import { SimplePage } from './simple-page';
import { useRead } from './use-read';
import { formatInstant, VIETNAM } from './when';

const Block = ({ block }: { readonly block: DocBlock }) => {
  if (block.kind === 'text') {
    return <p class={`doc-text ${block.align} ${block.bold ? 'bold' : ''}`}>{block.text}</p>;
  }
  return (
    <table class="doc-table">
      <tbody>
        {block.rows.map((row, index) => (
          <tr key={index}>
            {row.map((text, column) => (
              <td key={column}>{text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

export const DocPage = ({ id }: { readonly id: string }) => {
  const { value: view, error } = useRead<DocView>(`/api/docs/${id}`);
  return (
    <SimplePage title={view?.name ?? 'Văn bản'} error={error}>
      {view && (
        <>
          <p>
            {view.owner}, {formatInstant(view.modified, VIETNAM)}
          </p>
          <p>
            <a class="download" href={view.downloadUrl}>
              Tải .docx
            </a>
          </p>
          <article class="paper">
            {view.blocks.map((block, index) => (
              <Block key={index} block={block} />
            ))}
          </article>
        </>
      )}
    </SimplePage>
  );
};
