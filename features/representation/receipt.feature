Feature: Receiving what is no complaint
  Children Act 1989 s.26(3) speaks of "representations (including any complaint)". A comment, an enquiry and an enquiry
  that a councillor or an MP makes criticise nothing: they are received, answered and counted apart from complaints.

  Rule: Comments and enquiries are received as well as complaints
    Getting the Best from Complaints (DfES 2006)
    Our reading: a representation that criticises nothing starts no stage and no time limit.

    Scenario Outline: A representation that is no complaint
      When on Mon 1 June 2026 <representation> is received by <channel>
      Then it is recorded
      And the representation stands awaiting an answer
      And nothing of it has a time limit

      Examples:
        | representation     | channel                | why                               |
        | a comment          | web form               | an idea for the children's centre |
        | an enquiry         | telephone              | when the centre opens             |
        | a member's enquiry | through a member or MP | a councillor asks for a resident  |

    Scenario: About a team and a theme of the authority's own
      Given this policy of the authority
        | in force from | Wed 1 April 2026 |
        | teams         | team 1, team 2   |
        | themes        | opening hours    |
      When on Mon 1 June 2026 an enquiry about opening hours is received for team 2
      Then it is recorded

    Scenario: About a theme that the policy does not have
      Given this policy of the authority
        | in force from | Wed 1 April 2026 |
        | teams         | team 2           |
        | themes        | noise            |
      When on Mon 1 June 2026 an enquiry about opening hours is received for team 2
      Then it is impossible: unknown theme

    Scenario: Of no sort that is on the list
      When on Mon 1 June 2026 a rumour is received by letter
      Then it is impossible: unknown sort

    Scenario: Before any guidance spoke of them
      When on Thu 31 August 2006 an enquiry is received by letter
      Then it is impossible: unknown sort

  Rule: A representation is answered, or closed without an answer
    Getting the Best from Complaints (DfES 2006)
    Nothing that a complaint has is owed to it: no acknowledgement, no investigation, no second stage.

    Scenario: Answered
      Given this chronology
        | Mon 1 June 2026 | an enquiry is received by letter |
      When on Wed 3 June 2026 it is answered
      Then it is recorded
      And the representation stands after the answer

    Scenario: Closed, for nothing was asked
      Given this chronology
        | Mon 1 June 2026 | a comment is received by letter |
      When on Wed 3 June 2026 it is closed without an answer
      Then the representation stands after it was closed without an answer

    Scenario: Answered although it had been closed
      Given this chronology
        | Mon 1 June 2026 | a comment is received by letter |
        | Wed 3 June 2026 | it is closed without an answer  |
      When on Fri 5 June 2026 it is answered
      Then the representation stands after the answer

    Scenario: Answered twice
      Given this chronology
        | Mon 1 June 2026 | an enquiry is received by letter |
        | Wed 3 June 2026 | it is answered                   |
      When on Fri 5 June 2026 it is answered
      Then it is impossible: out of order

    Scenario: What belongs to a complaint
      Given this chronology
        | Mon 1 June 2026 | an enquiry is received by letter |
      When on Wed 3 June 2026 the formal investigation begins
      Then it is impossible: another procedure
