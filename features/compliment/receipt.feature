Feature: Receiving a compliment
  A compliment criticises nothing and asks for nothing. It is recorded with the kind of person that it came from, never a
  name, and passed on to the worker; committees are told how many there were.

  Rule: A compliment is recorded with who it came from, and counted apart from complaints
    Getting the Best from Complaints (DfES 2006)
    Our reading: the guidance asks for the groups that made representations; it lists no kinds of people who praise, so
    that the kinds are ours. Nothing sets a time limit.

    Scenario Outline: From whom a compliment comes
      When on Wed 3 June 2026 a compliment is received from <giver> by <channel>
      Then it is recorded
      And the compliment stands before it was passed on
      And nothing of it has a time limit

      Examples:
        | giver                   | channel                | why                                    |
        | a child or young person | app                    | in care, about her key worker          |
        | a parent                | letter                 | after an assessment                    |
        | a carer                 | e-mail                 | a foster carer, about the duty team    |
        | a relative              | telephone              | a grandmother                          |
        | a professional          | e-mail                 | a head teacher after a conference      |
        | a member or MP          | through a member or MP | who passes on a resident's thanks      |
        | an other person         | in person              | a neighbour who met the team in a shop |

    Scenario: About a team and a theme of the authority's own
      Given this policy of the authority
        | in force from | Wed 1 April 2026  |
        | teams         | team 1, team 2    |
        | themes        | kindness, success |
      When on Wed 3 June 2026 a compliment on kindness is received for team 2
      Then it is recorded

    Scenario: A compliment from a kind of person that is not on the list
      When on Wed 3 June 2026 a compliment is received from a journalist by letter
      Then it is impossible: unknown giver

    Scenario: A compliment about a theme that the policy does not have
      Given this policy of the authority
        | in force from | Wed 1 April 2026 |
        | teams         | team 2           |
        | themes        | success          |
      When on Wed 3 June 2026 a compliment on kindness is received for team 2
      Then it is impossible: unknown theme

  Rule: A compliment is passed on to the worker
    Getting the Best from Complaints (DfES 2006)
    Our reading: until it is, it waits; nobody answers it.

    Scenario: Passed on to the worker whom it praises
      Given this chronology
        | Wed 3 June 2026 | a compliment is received from a parent by letter |
      When on Fri 5 June 2026 the compliment is passed on to worker 12
      Then it is recorded
      And the compliment stands after it was passed on

    Scenario: Passed on to the team, for nobody was named
      Given this chronology
        | Wed 3 June 2026 | a compliment is received from a parent by letter |
      When on Wed 3 June 2026 the compliment is passed on
      Then the compliment stands after it was passed on

    Scenario: Passed on twice
      Given this chronology
        | Wed 3 June 2026 | a compliment is received from a parent by letter |
        | Fri 5 June 2026 | the compliment is passed on                      |
      When on Mon 8 June 2026 the compliment is passed on
      Then it is impossible: out of order

    Scenario: What belongs to an enquiry
      Given this chronology
        | Wed 3 June 2026 | a compliment is received from a parent by letter |
      When on Fri 5 June 2026 it is answered
      Then it is impossible: another procedure
