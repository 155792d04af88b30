/** Every public function killed at a service call, and met by a person's gesture: the second half of the table. */
import { tryOut } from '../support/disturb/try-out';

jest.setTimeout(120_000);

tryOut(1, 2);
