Feature: The independent person at Stage 2
  SI 2006/1738 regs 2 and 17. Stage 2 is considered by the authority together with an independent person, who is asked
  at the appointment what ties there are to the authority.

  Background:
    Given this chronology
      | Mon 1 June 2026 | a complaint is received           |
      | Wed 3 June 2026 | it is agreed to leave Stage 1 out |

  Rule: A member, an officer, and the spouse or civil partner of one, are not independent
    SI 2006/1738 reg 2
    Of the authority to which the complaint was made.

    Scenario Outline: Barred
      When on Mon 8 June 2026 an independent person is appointed who is <who>
      Then it is refused as not independent, under SI 2006/1738 reg 2

      Examples:
        | who                                                                     | why                         |
        | a member of the authority                                               | a councillor                |
        | an officer of the authority                                             | in any department           |
        | the spouse or civil partner of a member or an officer                   | whatever the person does    |
        | a former officer; the spouse or civil partner of a member or an officer | one tie that bars is enough |

    Scenario: Barred, and appointed all the same
      Given on Mon 8 June 2026 an investigating officer is appointed
      When on Mon 8 June 2026 an independent person is appointed who is an officer of the authority, despite the rule
      Then it is recorded as breaking a rule: not independent
      And nothing is shown of the independent person
      And the work of Stage 2 began on no day

  Rule: Whoever is outside these words is accepted, and the tie is shown
    SI 2006/1738 reg 2
    Our reading: the regulation bars no one else. The tie is kept, so that the complainant and the panel can see it.

    Scenario Outline: Accepted and shown
      When on Mon 8 June 2026 an independent person is appointed who is <who>
      Then it is recorded
      And the independent person is shown to be <who>

      Examples:
        | who                                               | why                                       |
        | an officer of another authority                   | the words are «of the authority»          |
        | a former officer                                  | the words are of those who are            |
        | the unmarried partner of a member or an officer   | the words are of spouse and civil partner |
        | a former officer; an officer of another authority | both ties are shown                       |

    Scenario: Without a tie
      When on Mon 8 June 2026 an independent person is appointed
      Then it is recorded
      And nothing is shown of the independent person

    Scenario: A tie that is none of those asked about
      When on Mon 8 June 2026 an independent person is appointed who is a neighbour
      Then it is impossible: unknown tie

  Rule: The authority appoints an independent person; without one there is no response
    SI 2006/1738 reg 17(2)

    Scenario: Nobody was appointed
      Given on Mon 6 July 2026 the authority decides point 1 upheld
      When on Tue 7 July 2026 the Stage 2 response is sent
      Then it is refused as no independent person, under SI 2006/1738 reg 17(2)

    Scenario: Somebody was
      Given this chronology
        | Mon 8 June 2026 | an independent person is appointed   |
        | Mon 6 July 2026 | the authority decides point 1 upheld |
      When on Tue 7 July 2026 the Stage 2 response is sent
      Then it is recorded
      And the complaint stands after the Stage 2 response
      And Stage 2 ended on Tue 7 July 2026 by response, in time

    Scenario: Whoever was is not independent
      Given this chronology
        | Mon 8 June 2026 | an independent person is appointed who is a member of the authority, despite the rule |
        | Mon 6 July 2026 | the authority decides point 1 upheld                                                  |
      When on Tue 7 July 2026 the Stage 2 response is sent
      Then it is refused as no independent person, under SI 2006/1738 reg 17(2)

    Scenario: Another took the place of one who was not independent
      Given this chronology
        | Mon 8 June 2026  | an independent person is appointed who is a member of the authority, despite the rule |
        | Wed 10 June 2026 | another independent person is appointed                                               |
        | Mon 6 July 2026  | the authority decides point 1 upheld                                                  |
      When on Tue 7 July 2026 the Stage 2 response is sent
      Then it is recorded

    Scenario: Answered without one all the same, and the time runs on
      Given on Mon 6 July 2026 the authority decides point 1 upheld
      When on Tue 7 July 2026 the Stage 2 response is sent, despite the rule
      Then it is recorded as breaking a rule: no independent person
      And it has no effect on Stage 2, under SI 2006/1738 reg 17(2)
      And Stage 2 has not ended

    Scenario: It is found after the response that whoever was appointed is not independent
      Given this chronology
        | Mon 8 June 2026 | an independent person is appointed   |
        | Mon 6 July 2026 | the authority decides point 1 upheld |
        | Tue 7 July 2026 | the Stage 2 response is sent         |
      When these corrections are made together
        | Mon 8 June 2026 | Mon 8 June 2026 | an independent person is appointed who is a member of the authority, despite the rule |
      Then Stage 2 has not ended

    Scenario: A report of somebody who was never appointed
      When on Mon 29 June 2026 the independent person's view is point 1 upheld
      Then it is refused as no independent person, under SI 2006/1738 reg 17(2)

    Scenario: Appointed before Stage 2
      When on Tue 2 June 2026 an independent person is appointed
      Then it is impossible: out of order

  Rule: The independent person takes part in any discussions about what to do and about the conclusions
    SI 2006/1738 reg 17(7)
    Where there were none, there was nothing to take part in.

    Background:
      Given this chronology
        | Mon 8 June 2026 | an independent person is appointed   |
        | Mon 6 July 2026 | the authority decides point 1 upheld |

    Scenario Outline: Took part, or there was nothing to take part in
      When on Tue 7 July 2026 the Stage 2 response is sent<with>
      Then it is recorded

      Examples:
        | with                               | why                       |
        |                                    | took part                 |
        | , there having been no discussions | there were no discussions |

    Scenario: Left out
      When on Tue 7 July 2026 the Stage 2 response is sent, the independent person left out of the discussions
      Then it is refused as independent person left out, under SI 2006/1738 reg 17(7)

    Scenario: Left out all the same
      When this chronology
        | Tue 7 July 2026 | the Stage 2 response is sent, the independent person left out of the discussions, despite the rule |
      Then it is recorded as breaking a rule: independent person left out
      And Stage 2 ended on Tue 7 July 2026 by response, in time
