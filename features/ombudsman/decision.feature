Feature: The Ombudsman's decision
  Each decision is in the words of the Ombudsman's year: those of another year are no words for it. While one is awaited
  there is no outcome: that the decision is awaited is where the matter stands.

  Rule: Until the year 2023-24 these were the outcomes
    Ombudsman's outcomes to 2023-24 (lgo.org.uk)
    Our reading: the words change with the Ombudsman's year, which begins on 1 April.

    Scenario Outline: A decision in the words of those years
      Given this chronology
        | Mon 5 February 2024 | the Ombudsman tells of an approach |
      When on <day> the Ombudsman decides <at>: <outcome>
      Then it is recorded
      And the decision counts as <counts as>
      And the matter stands after the Ombudsman's decision

      Examples:
        | day               | at                     | outcome                            | counts as  | why                                  |
        | Thu 28 March 2024 | at the assessment      | invalid or incomplete              | closed     | nothing that could be looked at      |
        | Thu 28 March 2024 | at the assessment      | advice given                       | closed     | it was for somebody else             |
        | Sun 31 March 2024 | at the assessment      | referred back for local resolution | premature  | the last day of these words          |
        | Sun 31 March 2024 | at the assessment      | closed after initial enquiries     | closed     | also what is out of its jurisdiction |
        | Thu 28 March 2024 | after an investigation | not upheld                         | not upheld | investigated                         |
        | Thu 28 March 2024 | after an investigation | upheld                             | upheld     | likewise                             |

    Scenario Outline: The words of later years
      Given this chronology
        | Mon 5 February 2024 | the Ombudsman tells of an approach |
      When on Sun 31 March 2024 the Ombudsman decides at the assessment: <outcome>
      Then it is impossible: unknown ombudsman outcome

      Examples:
        | outcome             | why                      |
        | not for us          | first used the day after |
        | not ready           | likewise                 |
        | assessed and closed | likewise                 |

  Rule: From the year 2024-25 these are the outcomes
    Ombudsman's outcomes from 2024-25 (lgo.org.uk)

    Scenario Outline: A decision in the words of these years
      Given this chronology
        | Mon 5 February 2024 | the Ombudsman tells of an approach |
      When on Mon 1 April 2024 the Ombudsman decides <at>: <outcome>
      Then the decision counts as <counts as>
      And the approach counts as <fate>

      Examples:
        | at                     | outcome             | counts as  | fate         | why                        |
        | at the assessment      | not for us          | closed     | closed       | the first day of the words |
        | at the assessment      | not ready           | premature  | premature    | it will come back          |
        | at the assessment      | assessed and closed | closed     | closed       | nothing to investigate     |
        | after an investigation | upheld              | upheld     | investigated | fault was found            |
        | after an investigation | not upheld          | not upheld | investigated | none was                   |

    Scenario Outline: The words of earlier years
      Given this chronology
        | Mon 5 February 2024 | the Ombudsman tells of an approach |
      When on Mon 1 April 2024 the Ombudsman decides at the assessment: <outcome>
      Then it is impossible: unknown ombudsman outcome

      Examples:
        | outcome                            | why                             |
        | referred back for local resolution | last used the day before        |
        | closed after initial enquiries     | likewise                        |
        | awaiting a decision                | no outcome in any year: a state |

    Scenario: Not upheld without an investigation
      Given this chronology
        | Mon 2 June 2025 | the Ombudsman tells of an approach |
      When on Mon 30 June 2025 the Ombudsman decides at the assessment: not upheld
      Then it is impossible: not of the assessment

    Scenario Outline: What only an assessment leads to
      Given this chronology
        | Mon 5 February 2024 | the Ombudsman tells of an approach |
      When on <day> the Ombudsman decides after an investigation: <outcome>
      Then it is impossible: outcome of the assessment

      Examples:
        | day               | outcome                            | why                         |
        | Thu 28 March 2024 | invalid or incomplete              | there was nothing to assess |
        | Thu 28 March 2024 | advice given                       | it was for somebody else    |
        | Thu 28 March 2024 | referred back for local resolution | it came too early           |
        | Thu 28 March 2024 | closed after initial enquiries     | these are no investigation  |
        | Mon 1 April 2024  | not for us                         | in the words of later years |
        | Mon 1 April 2024  | not ready                          | likewise                    |
        | Mon 1 April 2024  | assessed and closed                | likewise                    |

    Scenario: An investigation that was taken up is given up again
      Given this chronology
        | Mon 2 June 2025  | the Ombudsman tells of an approach      |
        | Mon 16 June 2025 | the Ombudsman takes up an investigation |
      When on Mon 30 June 2025 the Ombudsman decides after an investigation: assessed and closed
      Then it is recorded
      And the approach counts as investigated

    Scenario: Decided at the assessment after an investigation was taken up
      Given this chronology
        | Mon 2 June 2025  | the Ombudsman tells of an approach      |
        | Mon 16 June 2025 | the Ombudsman takes up an investigation |
      When on Mon 30 June 2025 the Ombudsman decides at the assessment: assessed and closed
      Then it is impossible: taken up already

    Scenario: Decided before anything was taken up, so far as the authority was told
      Given this chronology
        | Mon 2 June 2025 | the Ombudsman tells of an approach |
      When on Mon 30 June 2025 the Ombudsman decides after an investigation: upheld
      Then the approach counts as investigated

    Scenario: The Ombudsman takes its decision back
      Given this chronology
        | Mon 2 June 2025      | the Ombudsman tells of an approach                       |
        | Mon 16 June 2025     | the Ombudsman takes up an investigation                  |
        | Mon 1 September 2025 | the Ombudsman decides after an investigation: not upheld |
      When on Wed 1 October 2025 the Ombudsman takes its decision back
      Then no decision stands
      And the matter stands under the Ombudsman's investigation

    Scenario: It decides anew
      Given this chronology
        | Mon 2 June 2025     | the Ombudsman tells of an approach                                        |
        | Mon 16 June 2025    | the Ombudsman decides at the assessment: not ready                        |
        | Wed 1 October 2025  | the Ombudsman takes its decision back                                     |
        | Mon 3 November 2025 | the Ombudsman takes up an investigation                                   |
        | Mon 2 February 2026 | the Ombudsman decides after an investigation: upheld; fault, no injustice |
      Then the decision counts as upheld
      And the matter stands after the Ombudsman's decision

  Rule: What is upheld is upheld in one of these ways
    Ombudsman's upheld decisions (lgo.org.uk)

    Scenario Outline: How it was upheld
      Given this chronology
        | Mon 2 June 2025  | the Ombudsman tells of an approach      |
        | Mon 16 June 2025 | the Ombudsman takes up an investigation |
      When on Mon 1 September 2025 the Ombudsman decides after an investigation: upheld; <how>
      Then it is recorded

      Examples:
        | how                     | why                                    |
        | fault and injustice     | the usual one                          |
        | fault, no injustice     | nobody suffered by it                  |
        | fault, already remedied | the authority had put it right already |

    Scenario Outline: Nobody says how
      Given this chronology
        | Mon 2 June 2025 | the Ombudsman tells of an approach |
      When on Mon 1 September 2025 the Ombudsman decides <at>: upheld
      Then it is recorded
      And how it was upheld counts as not recorded

      Examples:
        | at                     | why                                |
        | after an investigation | the letter lies in another office  |
        | at the assessment      | though there it is by early remedy |

    Scenario: How what was not upheld was upheld
      Given this chronology
        | Mon 2 June 2025  | the Ombudsman tells of an approach      |
        | Mon 16 June 2025 | the Ombudsman takes up an investigation |
      When on Mon 1 September 2025 the Ombudsman decides after an investigation: not upheld; fault, no injustice
      Then it is impossible: how of nothing upheld

    Scenario: In a way that is not on the list
      Given this chronology
        | Mon 2 June 2025  | the Ombudsman tells of an approach      |
        | Mon 16 June 2025 | the Ombudsman takes up an investigation |
      When on Mon 1 September 2025 the Ombudsman decides after an investigation: upheld; in part
      Then it is impossible: unknown upheld how

  Rule: A matter may be upheld at the assessment, by an early remedy
    Local Government Act 1974 s.24A(7)
    Our reading: what is upheld is therefore no part of what is investigated.

    Scenario: Upheld without an investigation
      Given this chronology
        | Mon 2 June 2025 | the Ombudsman tells of an approach |
      When on Mon 30 June 2025 the Ombudsman decides at the assessment: upheld; at assessment, by an early remedy
      Then the decision counts as upheld
      And the approach counts as upheld

    Scenario Outline: In a way that only an investigation finds
      Given this chronology
        | Mon 2 June 2025 | the Ombudsman tells of an approach |
      When on Mon 30 June 2025 the Ombudsman decides at the assessment: upheld; <how>
      Then it is impossible: not by early remedy

      Examples:
        | how                     | why                   |
        | fault and injustice     | nothing was looked at |
        | fault, no injustice     | likewise              |
        | fault, already remedied | likewise              |

    Scenario: By an early remedy after an investigation
      Given this chronology
        | Mon 2 June 2025  | the Ombudsman tells of an approach      |
        | Mon 16 June 2025 | the Ombudsman takes up an investigation |
      When on Mon 30 June 2025 the Ombudsman decides after an investigation: upheld; at assessment, by an early remedy
      Then it is impossible: of the assessment alone
