/** A link that saves a file of the page's own memory. */
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TourFileView } from '../../../application/second-tour-api';
import { secondTourWords } from '../../../wording/pages/second-tour-page';

export function SavedFile({ file, after }: { file: TourFileView; after: string }): JSX.Element {
  const [url, setUrl] = useState('');
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([file.text], { type: 'application/json;charset=utf-8' }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  useLayoutEffect(() => link.current?.focus(), [url]);
  return (
    <>
      {url !== '' && (
        <a ref={link} class="button button-main" href={url} download={file.fileName}>
          {secondTourWords.save(file.fileName, file.sentence)}
        </a>
      )}
      <p class="quiet">{after}</p>
    </>
  );
}
