Feature: Information about other people
  DPA 2018 Schedule 2 paragraphs 16 and 17. A file about one person names others. Either the other consents, or it is
  reasonable to give the information without consent, or it is taken out.

  Rule: The other person is asked for consent, and what came of it is recorded
    DPA 2018 Sch 2 para 16
    To ask is one of the factors of reasonableness; silence is recorded as silence.

    Scenario Outline: What the other person answers
      Given this chronology
        | Mon 1 June 2026 | an access request is received |
        | Mon 8 June 2026 | person 1 is asked for consent |
        | Mon 8 June 2026 | person 2 is asked for consent |
      When on Mon 15 June 2026 person 1 <answers>
      Then it is recorded
      And 0 files, 1 consents and 0 reviews are awaited

      Examples:
        | answers                                      | why                      |
        | gives consent                                | the information is given |
        | refuses consent                              | an express refusal       |
        | has not answered and is waited for no longer | silence                  |

    Scenario: Somebody who was not asked
      Given on Mon 1 June 2026 an access request is received
      When on Mon 15 June 2026 person 1 gives consent
      Then it is impossible: third party not asked

    Scenario: An answer that comes after the disclosure is kept
      Given this chronology
        | Mon 1 June 2026  | an access request is received                    |
        | Mon 8 June 2026  | person 1 is asked for consent                    |
        | Mon 15 June 2026 | everything is sent: 10 located, 10 released full |
      When on Mon 22 June 2026 person 1 refuses consent
      Then it is recorded

  Rule: Without consent, the five factors are considered before another person's information is taken out
    DPA 2018 Sch 2 para 16
    The type of information, any duty of confidence, the steps taken to seek consent, whether the other can consent, and
    any express refusal.

    Scenario: All five considered
      Given on Mon 1 June 2026 an access request is received
      When on Mon 15 June 2026 redaction 1 takes out page 3 of document 12, under third party, about a member of the family
      Then it is recorded

    Scenario Outline: Not all five considered
      Given on Mon 1 June 2026 an access request is received
      When on Mon 15 June 2026 redaction 1 takes out page 3 of document 12, under third party, considered: <considered>
      Then it is refused as exemption not tested, under DPA 2018 Sch 2 para 16

      Examples:
        | considered                                                                          | why               |
        | nothing                                                                             | none of them      |
        | type of information; duty of confidence; steps to seek consent; capacity to consent | all but a refusal |

    Scenario: Taken out all the same
      Given on Mon 1 June 2026 an access request is received
      When on Mon 15 June 2026 redaction 1 takes out page 3 of document 12, under third party, considered: nothing, despite the rule
      Then it is recorded as breaking a rule: exemption not tested

  Rule: A worker who acted in an official capacity is not hidden
    DPA 2018 Sch 2 para 17
    That disclosure is reasonable is presumed of health, social and education workers and of children's court officers.
    Another exemption may still apply.

    Scenario Outline: Workers
      Given on Mon 1 June 2026 an access request is received
      When on Mon 15 June 2026 redaction 1 takes out page 3 of document 12, under third party, about <whom>
      Then it is refused as professional not protected, under DPA 2018 Sch 2 para 17

      Examples:
        | whom                                        | why                     |
        | a social worker in an official capacity     | the author of the file  |
        | a health worker in an official capacity     | a health visitor        |
        | an education worker in an official capacity | a teacher               |
        | a children’s court officer                  | a guardian of the child |

    Scenario Outline: Others
      Given on Mon 1 June 2026 an access request is received
      When on Mon 15 June 2026 redaction 1 takes out page 3 of document 12, under third party, about <whom>
      Then it is recorded

      Examples:
        | whom                   | why                    |
        | a member of the family | protected by para 16   |
        | another person         | a neighbour who called |

    Scenario: A worker, under another exemption
      Given on Mon 1 June 2026 an access request is received
      When on Mon 15 June 2026 redaction 1 takes out page 3 of document 12, under social work harm, about a social worker in an official capacity
      Then it is recorded

    Scenario: A role that is on no list
      Given on Mon 1 June 2026 an access request is received
      When on Mon 15 June 2026 redaction 1 takes out page 3 of document 12, under third party, about the postman
      Then it is impossible: unknown third party role
