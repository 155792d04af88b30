/** Something the user must know and can do something about: it stops the action before anything is written. */

export class UserProblem extends Error {
  /**
   * @param message what happened, in French
   * @param advice what was kept and what to do, in French
   */
  constructor(
    message: string,
    readonly advice?: string,
  ) {
    super(message);
    this.name = 'UserProblem';
  }
}

/** The problem that two sentences tell. */
export const problemOf = ({ message, advice }: { readonly message: string; readonly advice: string }): UserProblem =>
  new UserProblem(message, advice);
