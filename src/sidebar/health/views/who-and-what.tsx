/** Whose triggers do the work, and what each gesture needs of Google. */
import type { JSX } from 'preact';
import type { HealthView } from '../../../application/health-api';
import { healthWords } from '../../../wording/pages/health-page';

export const WhoAndWhat = ({ view }: { view: HealthView }): JSX.Element => (
  <>
    <section>
      <h2>{healthWords.accounts}</h2>
      {view.accounts.length === 0 ? (
        <p class="quiet">{healthWords.noAccount}</p>
      ) : (
        <ul>
          {view.accounts.map((account) => (
            <li key={account}>{account}</li>
          ))}
        </ul>
      )}
    </section>
    <section>
      <h2>{healthWords.permissions}</h2>
      <p class="quiet">{healthWords.permissionsHelp}</p>
      <table class="health-permissions">
        <tbody>
          {view.permissions.map(({ gesture, needs }) => (
            <tr key={gesture}>
              <th scope="row">{gesture}</th>
              <td>
                {needs.map(({ name, isGiven }) => (
                  <span key={name} class={isGiven ? 'quiet' : 'health-lacks'}>
                    {name} : {isGiven ? healthWords.given : healthWords.withheld}
                    <br />
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  </>
);
