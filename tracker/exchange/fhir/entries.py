"""The resources of one document, each under an id made from what it says.

The same log gives the same ids each time, so that a system that reads two exports sees what it knows already.
"""

from __future__ import annotations

import json
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

    def add(self, resource: Resource) -> Resource:
        """Add a resource under an id made from its content and return a reference to it."""
        text = json.dumps(resource, sort_keys=True)
        return self.add_as(uuid.uuid5(self._namespace, text), resource)

    def add_as(self, id_: uuid.UUID, resource: Resource) -> Resource:
        """Add a resource under this id and return a reference to it."""
        url = f"urn:uuid:{id_}"
        kind = {"resourceType": resource["resourceType"]}
        self._entries.append({"fullUrl": url, "resource": {**kind, "id": str(id_), **resource}})
        return {"reference": url}

    def bundle(self, composition: Resource, timestamp: str) -> Resource:
        """Return the document with the composition first; `timestamp` is an instant with its time zone."""
        self.add(composition)
        first = self._entries[-1]
        id_ = str(uuid.uuid5(self._namespace, first["fullUrl"]))
        return {
            "resourceType": "Bundle",
            "id": id_,
            "language": "en",
            "identifier": {"system": "urn:ietf:rfc:3986", "value": f"urn:uuid:{id_}"},
            "type": "document",
            "timestamp": timestamp,
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
