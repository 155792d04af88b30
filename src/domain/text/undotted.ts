/** Letters parted by full stops read as one word: « C.A.P. », « N.-D. ». */
export const undotted = (text: string): string => text.replace(/(?<!\p{L})(\p{L})\.-?(?=\p{L}(?!\p{L}))/gu, '$1');
