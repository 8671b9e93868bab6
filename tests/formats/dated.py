"""Calendars read by icalendar, feeds by feedparser, timelines by the rules of TimelineJS."""

import datetime
import html
import json

import feedparser
import icalendar

from common import DATED, KINDS, check, edtf, five, get, locators, name, same, stated

DAY = datetime.timedelta(days=1)


def attributed(record, text, where):
    """A statement of the author needs its modality and locator, an annotation its source."""
    if record["kind"] == "annotation":
        check(record["source"]["name"] in text, f"{where}: an annotation without its source, as if the author said it")
        check("()" not in text, f"{where}: empty brackets instead of a locator")
    else:
        check(record["modality"] in text, f"{where}: the modality `{record['modality']}` is missing")
        check(locators(record)[0] in text, f"{where}: the locator is missing")


def ics(data):
    count = 0
    for kind in DATED:
        records, path = data.records[kind], f"{KINDS[kind]}.ics"
        body = get(data.base, path)
        check(all(len(line) <= 75 for line in body.split(b"\r\n")), f"{path}: a line of more than 75 octets")
        check(b"\n" not in body.replace(b"\r\n", b""), f"{path}: a bare line feed")
        calendar = icalendar.Calendar.from_ical(body)
        check(not calendar.errors, f"{path}: {calendar.errors}")
        events = {str(event["UID"]): event for event in calendar.walk("VEVENT")}
        whole = {name(record["href"]): record for record in records.values() if all(stated(record))}
        same(sorted(events), sorted(whole), f"{path} UIDs")
        same(len(calendar.walk("VEVENT")), len(whole), f"{path} events")
        same(int(calendar["X-TIGHTROPE-LEFT-OUT"]) + len(events), len(records), f"{path}: left out and kept")
        same(str(calendar["X-TIGHTROPE-REVISION"]), data.meta["revision"], f"{path} revision")
        for uid in sorted(events.keys() & whole.keys()):
            event, record = events[uid], whole[uid]
            first, last = (datetime.date.fromisoformat(day) for day in stated(record))
            check(not event.errors and type(event["DTSTART"].dt) is datetime.date, f"{path} {uid}: not whole days")
            same((event["DTSTART"].dt, event["DTEND"].dt), (first, last + DAY), f"{path} {uid} days")
            one_day = record["date"]["precision"] == "day" and first == last
            same(event["DTEND"].dt - event["DTSTART"].dt == DAY, one_day, f"{path} {uid} is a day")
            check(record["title"] in event["SUMMARY"], f"{path} {uid}: title")
            check(one_day or record["date"]["display"] in event["SUMMARY"], f"{path} {uid}: the date is more precise than the text")
            same(str(event["X-EDTF"]), edtf(record), f"{path} {uid} EDTF")
            check(record["summary"] in event["DESCRIPTION"], f"{path} {uid}: summary")
            attributed(record, str(event["DESCRIPTION"]), f"{path} {uid}")
        count += len(records)
        for record in five(data, kind):
            alone = icalendar.Calendar.from_ical(get(data.base, f"{record['href']}.ics"))
            same(len(alone.walk("VEVENT")), int(all(stated(record))), f"{record['href']}.ics events")
    return [f"ics, {len(DATED)} kinds, {count} records"]


def atom(data):
    count = 0
    for kind in DATED:
        path = f"{KINDS[kind]}.atom"
        body = get(data.base, path)
        feed = feedparser.parse(body)
        check(not feed.bozo and feed.version == "atom10", f"{path}: {feed.get('bozo_exception', feed.version)}")
        dated = {name(record["href"]): record for record in data.records[kind].values() if edtf(record)}
        same(sorted(entry.id for entry in feed.entries), sorted(dated), f"{path} ids")
        itself = [link.href for link in feed.feed.links if link.rel == "self"]
        same(itself, [path], f"{path}: its own address")
        left = len(data.records[kind]) - len(dated)
        check(feed.feed.subtitle.startswith(f"{left} of {len(data.records[kind])} "), f"{path}: how many are left out? {feed.feed.subtitle!r}")
        check(feed.feed.id and feed.feed.title and feed.feed.updated_parsed and feed.feed.authors, f"{path} lacks what RFC 4287 requires")
        for entry in feed.entries:
            record = dated[entry.id]
            terms = {tag.scheme.rsplit(":", 1)[-1]: tag.term for tag in entry.tags}
            same(html.unescape(entry.title), f"{record['date']['display']}: {record['title']}", f"{path} {entry.id} title")
            same(terms.get("edtf"), edtf(record), f"{path} {entry.id} EDTF")
            same(terms.get("modality"), record["modality"], f"{path} {entry.id} modality")
            check(record["summary"] in html.unescape(entry.summary), f"{path} {entry.id}: summary")
            check(entry.updated_parsed, f"{path} {entry.id}: when updated?")
            attributed(record, html.unescape(entry.summary), f"{path} {entry.id}")
        count += len(data.records[kind])
    return [f"atom, {len(DATED)} kinds, {count} records"]


def parts(day, precision):
    """The date parts that the precision of the text allows."""
    fine = {"day": 3, "month": 2}.get(precision, 1)
    return dict(zip(("year", "month", "day"), [int(part) for part in day.split("-")][:fine]))


def timeline(data):
    count = 0
    for kind in DATED:
        path = f"{KINDS[kind]}.timeline.json"
        document = json.loads(get(data.base, path))
        dated = {f"{record['kind']}-{record['id']}": record for record in data.records[kind].values() if edtf(record)}
        slides = {slide["unique_id"]: slide for slide in document["events"]}
        same(sorted(slides), sorted(dated), f"{path} slides")
        same(len(document["events"]), len(slides), f"{path}: slides with the same id")
        same(document["left_out"] + len(slides), len(data.records[kind]), f"{path}: left out and kept")
        check(document["title"]["text"]["headline"] and str(document["left_out"]) in document["title"]["text"]["text"], f"{path}: the number left out is missing")
        for uid in sorted(slides.keys() & dated.keys()):
            slide, record = slides[uid], dated[uid]
            (first, last), precision = stated(record), record["date"]["precision"]
            same(slide["start_date"], parts(first or last, precision), f"{path} {uid} start")
            if first and last and first != last:
                same(slide.get("end_date"), parts(last, precision), f"{path} {uid} end")
            else:
                check("end_date" not in slide, f"{path} {uid} has an end date for a single day or bound")
            same(slide["display_date"], record["date"]["display"], f"{path} {uid} display")
            same(html.unescape(slide["text"]["headline"]), record["title"], f"{path} {uid} headline")
            check(record["summary"] in html.unescape(slide["text"]["text"]), f"{path} {uid}: summary")
            for caveat in record["caveats"]:
                check(caveat["title"] in html.unescape(slide["text"]["text"]), f"{path} {uid}: a caveat is missing")
            credit = html.unescape(slide["media"]["credit"])
            if kind == "annotations":
                check(record["source"]["name"] in credit, f"{path} {uid}: the credit {credit!r} does not name the source")
            else:
                same(credit, ", ".join(locators(record)), f"{path} {uid} credit")
                check(record["modality"] in slide["media"]["url"], f"{path} {uid}: the modality is missing")
        lasting = {record["title"] for record in dated.values() if all(stated(record))} if kind == "phases" else set()
        same(sorted(html.unescape(era["text"]["headline"]) for era in document.get("eras", [])), sorted(lasting), f"{path} eras")
        for era in document.get("eras", []):
            check(era["start_date"]["year"] <= era["end_date"]["year"], f"{path}: an era that ends before it begins")
        count += len(data.records[kind])
    return [f"timeline.json, {len(DATED)} kinds, {count} records"]
