import { FIELD_OPTIONS, type FieldGroup } from '@retainwise/core/fields';
import { useWidget } from '../context.ts';
import type { Messages } from '../text/en.ts';

const GROUPS: readonly (readonly [FieldGroup, keyof Messages])[] = [
  ['identity', 'groupIdentity'],
  ['subscription', 'groupSubscription'],
  ['money', 'groupMoney'],
  ['usage', 'groupUsage'],
  ['support', 'groupSupport'],
  ['outcome', 'groupOutcome'],
  ['telecom', 'groupTelecom'],
];

/** The options of a select that offers every field, by group. */
export function FieldOptions() {
  const { text, fieldLabel } = useWidget();
  return (
    <>
      <option value="">{text.notUsed}</option>
      {GROUPS.map(([group, name]) => (
        <optgroup key={group} label={String(text[name])}>
          {FIELD_OPTIONS.filter((field) => field.group === group).map((field) => (
            <option key={field.name} value={field.name}>
              {fieldLabel(field.name)}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
}
