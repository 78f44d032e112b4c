import type { ParticipantInput } from '../../../commands/mechanism/record-participants.command';
import { type LocalizedTexts, textIn } from '../../../domain/languages';
import { ParticipantStanding } from '../../../domain/vocabularies/mechanism';
import type { DeskProceedings } from '../../../queries/desk/proceedings.queries';
import { governorOf, standingWords } from '../../components/standing.words';
import { useDesk } from '../desk-parts';
import { ActForm, ChoiceField, TextField, TextsField, type TypedAct } from '../institution/act-fields';
import { proceedingsWords } from './proceedings.words';

/** A post whose part in the meeting is typed. */
interface Place {
  /** Names its fields. */
  readonly key: string;
  readonly isGovernor: boolean;
  readonly names: LocalizedTexts;
  readonly post: Pick<ParticipantInput, 'province' | 'organisation' | 'titles'>;
  readonly standing: ParticipantStanding | null;
  readonly representatives: LocalizedTexts | null;
}

/** The posts of a meeting: the governors, and the others that are on record. */
export const placesOf = ({ seats, posts, provinces, organisations }: DeskProceedings): Place[] => [
  ...seats.map(({ provinceId, standing, representatives }) => {
    const { code, names } = provinces.get(provinceId)!;
    return { key: code, isGovernor: true, names, post: { province: code, organisation: null, titles: null }, standing, representatives };
  }),
  ...posts.map(({ id, organisationId, titles, standing, representatives }) => {
    const { code, names } = organisations.get(organisationId!)!;
    return { key: String(id), isGovernor: false, names, post: { province: null, organisation: code, titles }, standing, representatives };
  }),
];

export const standingName = (key: string): string => `standing-${key}`;
export const representedName = (key: string): string => `representative-${key}`;

interface ParticipantsProps {
  readonly to: string;
  readonly proceedings: DeskProceedings;
  readonly offices: readonly (readonly [code: string, name: string])[];
  /** Whether the meeting has begun, so that somebody can have come. */
  readonly hasBegun: boolean;
  readonly typed: TypedAct | null;
  readonly hidden: Readonly<Record<string, string>>;
}

/** Who is invited and who came: one choice for each post, and the form that adds a post. */
export function Participants({ to, proceedings, offices, hasBegun, typed, hidden }: ParticipantsProps) {
  const { lang } = useDesk();
  const words = proceedingsWords[lang];
  const places = placesOf(proceedings);
  const standings = hasBegun ? Object.values(ParticipantStanding) : [ParticipantStanding.INVITED];
  const options = standings.map((standing) => [standing, standingWords[lang][standing]] as const);
  const [seats, add] = [
    { act: 'recordSeats', typed },
    { act: 'addPost', typed },
  ];
  const nameOf = ({ isGovernor, names, post }: Place): string =>
    isGovernor ? governorOf[lang](textIn(names, lang)) : `${textIn(post.titles!, lang)} · ${textIn(names, lang)}`;
  const areUninvited = places.some(({ isGovernor, standing }) => isGovernor && standing === null);
  return (
    <section>
      <h2>{words.participants}</h2>
      <p>
        {words.postsOnly} {!hasBegun && words.notYet}
      </p>
      {areUninvited && !hasBegun && <ActForm act="inviteGovernors" to={to} button={words.inviteGovernors} hidden={hidden} isMain={false} />}
      {places.length > 0 && (
        <details open={typed?.act === seats.act || (hasBegun && typed === null)}>
          <summary>{words.standing}</summary>
          <ActForm act={seats.act} to={to} button={words.saveSeats} hidden={hidden}>
            <div className="seats">
              {places.map((place) => (
                <div key={place.key} className="seat">
                  <ChoiceField
                    form={seats}
                    name={standingName(place.key)}
                    label={nameOf(place)}
                    none={words.nothing}
                    options={options}
                    initial={place.standing ?? ''}
                  />
                  {hasBegun && (
                    <TextField
                      form={seats}
                      name={representedName(place.key)}
                      label={words.representative}
                      initial={place.representatives ? textIn(place.representatives, lang) : ''}
                    />
                  )}
                </div>
              ))}
            </div>
          </ActForm>
        </details>
      )}
      <details open={typed?.act === add.act}>
        <summary>{words.addPost}</summary>
        <ActForm act={add.act} to={to} button={words.savePost} hidden={hidden}>
          <ChoiceField form={add} name="organisation" label={words.organisation} options={offices} />
          <TextsField form={add} name="titles" label={words.postTitle} hint={words.postsOnly} />
          <ChoiceField form={add} name="standing" label={words.standing} options={options} />
          {hasBegun && <TextField form={add} name="representative" label={words.representative} />}
        </ActForm>
      </details>
    </section>
  );
}
