// Plain text whose addresses can be followed; those of the platform's forms and spreadsheet open here.
import { localAddresses } from '../local-address';

export function LinkedText({ text }: { readonly text: string }) {
  const parts = localAddresses(text, location.origin).split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)»])/);
  return (
    <>
      {parts.map((part, index) =>
        index % 2 ? (
          <a key={index} href={part} target="_blank" rel="noopener">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </>
  );
}
