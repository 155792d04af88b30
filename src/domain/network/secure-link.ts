/** Addresses that a message may carry. */

/** The address when it is one of the web that starts with https, without a name and password in it; `undefined` otherwise. */
export function secureLink(text: string): string | undefined {
  const trimmed = text.trim();
  return /^https:\/\/(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}]{2,63}(?::\d{1,5})?(?:[/?#][^\s<>"'`\\]*)?$/iu.test(
    trimmed,
  )
    ? trimmed
    : undefined;
}
