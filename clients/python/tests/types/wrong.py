"""What must be refused: a comment names the error of each such line, and there are no others."""

from tightrope_client import AllOf, Tightrope

api = Tightrope()
api.events(modality=["repoted"])  # list-item
api.events(modality="repoted")  # arg-type
api.events(modality__not="repoted")  # arg-type
api.events(modality=AllOf("repoted"))  # arg-type
api.events(actr="CHN")  # call-arg
api.events(domain__exists=True)  # call-arg
api.events(cursor="x")  # call-arg
api.risks(domain__exists="true")  # arg-type
api.strategies(status="advized")  # arg-type
api.risks(sort="dated")  # arg-type
api.passages()  # call-arg
api.search()  # call-arg
api.events().first().date  # union-attr
print([event.titel for event in api.events()])  # attr-defined
api.event("korean-war").date.earliest  # union-attr
