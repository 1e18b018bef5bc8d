Feature: Other ends, and what follows
  A request may be withdrawn. It may be left to lapse, for which no provision gives power: it is the authority's own
  closing of a file, and it can be taken up again. When it has been answered, the regulator may be told of it.

  Rule: A request may be withdrawn
    ICO guidance on the right of access

    Scenario: Withdrawn
      Given on Mon 1 June 2026 an access request is received
      When on Mon 15 June 2026 the request is withdrawn
      Then it is recorded
      And the request is withdrawn
      And time ended on Mon 15 June 2026 by withdrawn
      And the outcome is withdrawn

    Scenario: What was answered is not withdrawn
      Given this chronology
        | Mon 1 June 2026  | an access request is received                    |
        | Mon 15 June 2026 | everything is sent: 10 located, 10 released full |
      When on Tue 16 June 2026 the request is withdrawn
      Then it is impossible: out of order

  Rule: No provision closes a request that the requester leaves unanswered; it may be left to lapse, and taken up again
    ICO guidance on the right of access
    Our reading: the reason and the last contact are recorded; taken up again, it has the day of its first receipt.

    Scenario Outline: Left to lapse
      Given this chronology
        | Mon 1 June 2026 | an access request is received |
        | Tue 2 June 2026 | <asked>                       |
      When on Mon 3 August 2026 the request is left to lapse, last contact on Wed 1 July 2026: <reason>
      Then it is recorded
      And the outcome is lapsed

      Examples:
        | asked                                                                        | reason                                    | why                        |
        | evidence of identity is asked for: the requester is not known to the service | identity was asked for and not given      | time never started         |
        | clarification 1 is asked for                                                 | clarification was asked for and not given | nobody knows what is meant |
        | evidence of authority is asked for                                           | authority was asked for and not given     | nobody knows for whom      |
        | a fee of 10 pounds is charged: excessive                                     | a fee was charged and not paid            | time never started         |

    Scenario Outline: A last contact that cannot be
      Given on Mon 1 June 2026 an access request is received
      And on Tue 2 June 2026 clarification 1 is asked for
      When on Mon 3 August 2026 the request is left to lapse, last contact on <contact>: clarification was asked for and not given
      Then it is impossible: days out of order

      Examples:
        | contact           | why                |
        | Sun 31 May 2026   | before the receipt |
        | Tue 4 August 2026 | after the lapse    |

    Scenario: For another reason than silence
      Given on Mon 1 June 2026 an access request is received
      When on Mon 3 August 2026 the request is left to lapse, last contact on Wed 1 July 2026: too much work
      Then it is impossible: unknown lapse reason

    Scenario Outline: Taken up again from its first receipt
      Given this chronology
        | Mon 1 June 2026  | an access request is received |
        | Mon 15 June 2026 | <end>                         |
      When on Mon 7 September 2026 the request is reopened
      Then it is recorded
      And the request is logged
      And it is open, and time runs
      And the last day for the answer is Wed 1 July 2026

      Examples:
        | end                          | why                    |
        | the request is withdrawn     | asked again after all  |
        | access is refused: excessive | it is considered again |

    Scenario: Taken up again after it lapsed, it waits for what it waited for
      Given this chronology
        | Mon 1 June 2026   | an access request is received                                                                       |
        | Tue 2 June 2026   | evidence of identity is asked for: the requester is not known to the service                        |
        | Mon 3 August 2026 | the request is left to lapse, last contact on Wed 1 July 2026: identity was asked for and not given |
      When on Mon 7 September 2026 the request is reopened
      Then it is recorded
      And the request is logged
      And time for the answer waits for identity

    Scenario: Taken up again where the work had come to
      Given this chronology
        | Mon 1 June 2026  | an access request is received                               |
        | Mon 8 June 2026  | redaction 1 takes out page 3 of document 12, under adoption |
        | Mon 15 June 2026 | the request is withdrawn                                    |
      When on Tue 16 June 2026 the request is reopened
      Then the request is redacting

    Scenario Outline: The contact before it ended is not forgotten
      Given this chronology
        | Mon 1 June 2026  | an access request is received |
        | Tue 2 June 2026  | clarification 1 is asked for  |
        | Mon 15 June 2026 | <end>                         |
      When on Mon 7 September 2026 the request is reopened
      Then the last contact was on <contact>

      Examples:
        | end                                                                                                       | contact          | why                               |
        | access is refused: excessive                                                                              | Mon 15 June 2026 | the notice of the refusal         |
        | the request is left to lapse, last contact on Wed 10 June 2026: clarification was asked for and not given | Wed 10 June 2026 | what was written before it lapsed |

    Scenario: What was disclosed stays an answer
      Given this chronology
        | Mon 1 June 2026  | an access request is received                    |
        | Mon 15 June 2026 | everything is sent: 10 located, 10 released full |
        | Mon 22 June 2026 | the request is closed                            |
      When on Mon 7 September 2026 the request is reopened
      Then the request is disclosed
      And it was answered on Mon 15 June 2026 by disclosure, in time

    Scenario: What is open is not taken up again
      Given on Mon 1 June 2026 an access request is received
      When on Mon 15 June 2026 the request is reopened
      Then it is impossible: out of order

  Rule: To close the file is no answer
    ICO guidance on the right of access

    Scenario: After an answer
      Given this chronology
        | Mon 1 June 2026  | an access request is received                    |
        | Mon 15 June 2026 | everything is sent: 10 located, 10 released full |
      When on Mon 22 June 2026 the request is closed
      Then it is recorded
      And the request is closed
      And the outcome is full

    Scenario: Before one
      Given on Mon 1 June 2026 an access request is received
      When on Mon 22 June 2026 the request is closed
      Then it is impossible: out of order

  Rule: The regulator sets its own days
    DPA 2018 s.165
    A day that the regulator sets is recorded as it was set; it is never reckoned, and moves for no holiday.

    Background:
      Given this chronology
        | Mon 1 June 2026   | an access request is received                    |
        | Mon 15 June 2026  | everything is sent: 10 located, 10 released full |
        | Mon 3 August 2026 | the regulator tells of complaint 1               |

    Scenario: Answered, and decided
      Given on Tue 4 August 2026 the regulator wants an answer on complaint 1 by Mon 31 August 2026
      And on Fri 28 August 2026 the regulator is answered on complaint 1
      When on Thu 1 October 2026 the regulator decides complaint 1: upheld in part
      Then it is recorded
      And the regulator's complaints are
        | 1 | Mon 31 August 2026 | Fri 28 August 2026 | part upheld |

    Scenario: Answered again, it was answered when it was first
      Given on Tue 4 August 2026 the regulator wants an answer on complaint 1 by Mon 31 August 2026
      And on Fri 28 August 2026 the regulator is answered on complaint 1
      When on Tue 8 September 2026 the regulator is answered on complaint 1
      Then it is recorded
      And the regulator's complaints are
        | 1 | Mon 31 August 2026 | Fri 28 August 2026 |  |

    Scenario: Another day is set
      Given on Tue 4 August 2026 the regulator wants an answer on complaint 1 by Mon 31 August 2026
      And on Fri 28 August 2026 the regulator is answered on complaint 1
      When on Tue 1 September 2026 the regulator wants an answer on complaint 1 by Wed 30 September 2026
      Then the regulator's complaints are
        | 1 | Wed 30 September 2026 | no day |  |

    Scenario: Two complaints, the second decided without an answer
      Given on Tue 4 August 2026 the regulator tells of complaint 2
      When on Mon 10 August 2026 the regulator decides complaint 2: advice was given
      Then the regulator's complaints are
        | 1 | no day | no day             |              |
        | 2 | no day | Mon 10 August 2026 | advice given |

    Scenario Outline: A complaint of which the regulator has not told
      When on Tue 4 August 2026 <what>
      Then it is impossible: complaint unknown

      Examples:
        | what                                                               | why        |
        | the regulator wants an answer on complaint 2 by Mon 31 August 2026 | a day      |
        | the regulator is answered on complaint 2                           | an answer  |
        | the regulator decides complaint 2: upheld                          | a decision |

    Scenario: Two complaints of one number
      When on Tue 4 August 2026 the regulator tells of complaint 1
      Then it is impossible: complaint out of order

    Scenario: An outcome that the regulator does not have
      When on Tue 4 August 2026 the regulator decides complaint 1: shrugged off
      Then it is impossible: unknown regulator outcome
