Feature: The Monitoring Officer, and the end of the file
  Rule: The Monitoring Officer reports to the authority on fault that the Ombudsman found, and so is told of it
    Local Government and Housing Act 1989 s.5(2)(aa)
    Our reading: word is owed of what was upheld after an investigation and of a public report; what was upheld at the
    assessment by an early remedy was not investigated. What was said before the fault was found is no word of it.

    Scenario Outline: Whether word is owed
      Given this chronology
        | Mon 2 June 2025 | the Ombudsman tells of an approach |
        | Mon 7 July 2025 | <what>                             |
      Then the Monitoring Officer <is owed> word of it

      Examples:
        | what                                                                               | is owed     | why                     |
        | the Ombudsman decides after an investigation: upheld; fault and injustice          | is owed     | fault was found         |
        | the Ombudsman decides after an investigation: upheld; fault, no injustice          | is owed     | injustice or not        |
        | the Ombudsman decides after an investigation: upheld                               | is owed     | how is not known        |
        | the Ombudsman decides at the assessment: upheld; at assessment, by an early remedy | is not owed | it was not investigated |
        | the Ombudsman decides after an investigation: not upheld                           | is not owed | there was none          |
        | the Ombudsman takes up an investigation                                            | is not owed | nothing has been found  |

    Scenario: A public report tells of fault
      Given this chronology
        | Mon 2 June 2025 | the Ombudsman tells of an approach      |
        | Tue 3 June 2025 | the Ombudsman takes up an investigation |
        | Mon 7 July 2025 | a public report is received             |
      Then the Monitoring Officer is owed word of it

    Scenario: The Monitoring Officer is told
      Given this chronology
        | Mon 2 June 2025 | the Ombudsman tells of an approach                   |
        | Mon 7 July 2025 | the Ombudsman decides after an investigation: upheld |
        | Tue 8 July 2025 | the Monitoring Officer is told                       |
      Then the Monitoring Officer has had word of it

    Scenario Outline: Whether what the Monitoring Officer was told was of this fault
      Given this chronology
        | Mon 2 June 2025  | the Ombudsman tells of an approach                                        |
        | Mon 16 June 2025 | the Ombudsman takes up an investigation                                   |
        | <told>           | the Monitoring Officer is told                                            |
        | Tue 1 July 2025  | the Ombudsman decides after an investigation: upheld; fault and injustice |
      Then the Monitoring Officer <is owed> word of it

      Examples:
        | told             | is owed | why                                        |
        | Mon 30 June 2025 | is owed | told of something before anything is found |
        | Tue 1 July 2025  | has had | the day of the decision                    |

    Scenario: Fault is found anew after the Monitoring Officer was told
      Given this chronology
        | Mon 2 June 2025    | the Ombudsman tells of an approach                                        |
        | Tue 1 July 2025    | the Ombudsman decides after an investigation: upheld; fault and injustice |
        | Wed 2 July 2025    | the Monitoring Officer is told                                            |
        | Fri 1 August 2025  | the Ombudsman takes its decision back                                     |
        | Wed 1 October 2025 | the Ombudsman decides after an investigation: upheld; fault, no injustice |
      Then the Monitoring Officer is owed word of it
      When on Thu 2 October 2025 the file is closed
      Then it is refused as monitoring officer not told, under Local Government and Housing Act 1989 s.5(2)(aa)

    Scenario: The Monitoring Officer is told of the fault that was found anew
      Given this chronology
        | Mon 2 June 2025    | the Ombudsman tells of an approach                                        |
        | Tue 1 July 2025    | the Ombudsman decides after an investigation: upheld; fault and injustice |
        | Wed 2 July 2025    | the Monitoring Officer is told                                            |
        | Fri 1 August 2025  | the Ombudsman takes its decision back                                     |
        | Wed 1 October 2025 | the Ombudsman decides after an investigation: upheld; fault, no injustice |
        | Thu 2 October 2025 | the Monitoring Officer is told                                            |
      When on Fri 3 October 2025 the file is closed
      Then it is recorded

    Scenario: The file is closed and the Monitoring Officer was told nothing
      Given this chronology
        | Mon 2 June 2025 | the Ombudsman tells of an approach                   |
        | Mon 7 July 2025 | the Ombudsman decides after an investigation: upheld |
      When on Tue 8 July 2025 the file is closed
      Then it is refused as monitoring officer not told, under Local Government and Housing Act 1989 s.5(2)(aa)

    Scenario: The file is closed with nothing outstanding
      Given this chronology
        | Mon 2 June 2025 | the Ombudsman tells of an approach                   |
        | Mon 7 July 2025 | the Ombudsman decides after an investigation: upheld |
        | Tue 8 July 2025 | the Monitoring Officer is told                       |
      When on Wed 9 July 2025 the file is closed
      Then it is recorded
      And the matter stands after the file was closed
