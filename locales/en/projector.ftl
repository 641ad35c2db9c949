# The debrief for the wall of the room.

projector-title = For the room · Learning Walks
projector-heading = Debrief
projector-back = Back to the debrief
projector-time = Time in this stage
projector-stage-back = Back
projector-nothing = What the team writes stands here.
projector-cards = What we saw and heard
projector-predictions = What we predict
projector-wonder = What we wonder
projector-next = Next steps
projector-norms = What we agreed
projector-no-norms = No norms were agreed for this walk.
projector-loose = Not grouped yet
projector-counter = Where it was different:
projector-help-1 = This page is for the wall: large, without private notes and without fields. Stages begin here and on the debrief page alike.
