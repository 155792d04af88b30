/** Data that travels with the project as an HTML file, read only when it is needed. */
import { UserProblem } from '../../application/user-problem';

/** Content of `<name>.html` as it stands. Throws a UserProblem with the given words when the file is not in the project. */
export function projectFile(name: string, problem: { readonly message: string; readonly advice: string }): string {
  try {
    return HtmlService.createHtmlOutputFromFile(name).getContent();
  } catch {
    throw new UserProblem(problem.message, problem.advice);
  }
}
