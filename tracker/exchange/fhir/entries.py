"""The resources of one document, each under an id made from what it is about: a session, a day, a question.

The same log gives the same ids each time and in each language, so that a system that reads two exports sees
what it knows already, and an answer that was corrected takes the place of the one before.
"""

from __future__ import annotations

import datetime as dt
import uuid

from tracker.domain.journal import Journal, Treatment
from tracker.exchange.fhir.text import Resource, instant
from tracker.exchange.logs.log_json import to_json

_NAMESPACE = uuid.UUID("ed3687d6-22d6-45f3-8ebf-c1b024f43e72")
"""Ours alone, drawn at random; another one would make every record a new one to whoever reads them."""


class Entries:
    """Collects resources; `namespace` sets them apart from equal ones of another person or treatment."""

    def __init__(self, namespace: uuid.UUID) -> None:
        self._namespace = namespace
        self._entries: list[Resource] = []

    def add(self, resource: Resource, *about: str) -> Resource:
        """Add a resource under an id made from its type and what it is about; return a reference to it."""
        key = "\n".join((resource["resourceType"], *about))
        return self.add_as(uuid.uuid5(self._namespace, key), resource)

    def add_as(self, id_: uuid.UUID, resource: Resource) -> Resource:
        """Add a resource under this id and return a reference to it."""
        url = f"urn:uuid:{id_}"
        kind = {"resourceType": resource["resourceType"]}
        self._entries.append({"fullUrl": url, "resource": {**kind, "id": str(id_), **resource}})
        return {"reference": url}

    def bundle(self, composition: Resource, made_at: dt.datetime) -> Resource:
        """Return the document with the composition first; made at another moment it is another document."""
        self.add(composition, instant(made_at))
        first = self._entries[-1]
        id_ = str(uuid.uuid5(self._namespace, first["fullUrl"]))
        return {
            "resourceType": "Bundle",
            "id": id_,
            "language": composition["language"],
            "identifier": {"system": "urn:ietf:rfc:3986", "value": f"urn:uuid:{id_}"},
            "type": "document",
            "timestamp": made_at.isoformat(timespec="seconds"),
            "entry": [first, *self._entries[:-1]],
        }


def person_id(journal: Journal) -> uuid.UUID:
    """Return an id for the person that tells nothing and stays while the log grows.

    It is made from the moment of the first recording, which no two people share. Without one the oldest
    treatment stands for it: as little as possible that two people could have written alike.
    """
    moments = [e.recorded_at for t in journal.treatments for e in t.days if e.recorded_at is not None]
    if moments:
        return uuid.uuid5(_NAMESPACE, instant(min(moments)))
    oldest = Journal(treatments=journal.treatments[:1])
    return uuid.uuid5(_NAMESPACE, to_json(oldest).decode())


def treatment_id(person: uuid.UUID, treatment: Treatment) -> uuid.UUID:
    """Return the namespace of one treatment's records: a new episode has records of its own."""
    return uuid.uuid5(person, treatment.treated_on.isoformat())
