//! Positions of entries in their lists, with room between them, so that those of a later document
//! find a place without moving others.

use crate::model::positions;
use crate::model::spec::Spec;

/// Room after a position, while the list is not very long.
pub(in crate::store) const STEP: i64 = 1 << 20;
/// A list uses this part of what is left for a step at most, so that it never ends.
const LEFT_PART: i64 = 1 << 21;
/// Where the first entry stands: this part of the range is before it.
const FIRST_PART: i64 = 4;
/// Room between entries that come together into one gap; the rest stays around them, because what
/// comes later is of another document and seldom falls among them.
const INNER: i64 = 16;

/// The position after the last of a list, which is the start of its range if the list is empty.
pub(in crate::store) fn following(spec: &Spec, last: i64) -> i64 {
    let (start, end) = positions(spec);
    if last <= start {
        return start + (end - start) / FIRST_PART;
    }
    last + ((end - last) / LEFT_PART).clamp(1, STEP)
}

/// Positions for so many entries between two others, of which either may be missing. None where
/// there is no room.
pub(in crate::store) fn between(
    spec: &Spec,
    before: Option<i64>,
    after: Option<i64>,
    count: usize,
) -> Option<Vec<i64>> {
    let (start, end) = positions(spec);
    let count = i64::try_from(count).ok()?;
    let (Some(after), first) = (after, before.unwrap_or(start)) else {
        let next = |last: &i64| Some(following(spec, *last));
        let from = following(spec, before.unwrap_or(start));
        let found = std::iter::successors(Some(from), next).take(usize::try_from(count).ok()?);
        let found: Vec<i64> = found.collect();
        return found.iter().all(|one| *one < end).then_some(found);
    };
    let room = after - first - 1;
    if room < count {
        return None;
    }
    let most = if before.is_none() { STEP } else { INNER };
    let step = (room / (count + 1)).clamp(1, most);
    let taken = (count - 1) * step + 1;
    // Before the first of the list there is nothing to leave room for.
    let begin = if before.is_none() {
        after - step - taken + 1
    } else {
        first + 1 + (room - taken) / 2
    };
    Some((0..count).map(|n| begin + n * step).collect())
}

#[cfg(test)]
mod tests {
    use super::{STEP, between, following};
    use crate::model::{ALL, positions};

    fn rises_between(found: &[i64], before: i64, after: i64) {
        let all = [&[before][..], found, &[after]].concat();
        assert!(all.is_sorted_by(|a, b| a < b), "{all:?}");
    }

    #[test]
    fn entries_find_a_place_wherever_there_is_room() {
        let spec = ALL[2];
        let (start, end) = positions(spec);
        for count in [1, 2, 3, 400] {
            let found = between(spec, None, None, count).unwrap();
            assert_eq!(found.len(), count);
            rises_between(&found, start, end);
            let (first, last) = (found[0], found[count - 1]);
            rises_between(
                &between(spec, None, Some(first), count).unwrap(),
                start,
                first,
            );
            rises_between(&between(spec, Some(last), None, count).unwrap(), last, end);
            let next = last + i64::try_from(count).unwrap() + 1;
            rises_between(
                &between(spec, Some(last), Some(next), count).unwrap(),
                last,
                next,
            );
            assert_eq!(between(spec, Some(last), Some(next - 1), count), None);
        }
    }

    #[test]
    fn a_gap_takes_one_document_after_the_other() {
        let spec = ALL[2];
        let before = following(spec, positions(spec).0);
        let mut after = before + STEP;
        let mut documents = 0;
        while let Some(found) = between(spec, Some(before), Some(after), 125) {
            rises_between(&found, before, after);
            after = found[0];
            documents += 1;
        }
        assert!(documents > 8, "{documents}");
    }

    #[test]
    fn a_list_has_room_for_millions() {
        let spec = ALL[2];
        let (start, end) = positions(spec);
        let mut last = start;
        for _ in 0..10_000_000 {
            let next = following(spec, last);
            assert!(next > last && next < end);
            last = next;
        }
    }
}
