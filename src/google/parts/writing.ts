import { formLinksOf, memoryOf, writingOf } from '../sheets/writing';

export const part = { formLinksOf, memoryOf, writingOf };
