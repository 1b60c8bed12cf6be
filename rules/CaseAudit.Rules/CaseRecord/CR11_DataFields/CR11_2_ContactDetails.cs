using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR11_DataFields;

/// <summary>CR11.2: are there complete contact details for each parent or carer and each agency that is involved?</summary>
[Name(Code)]
public sealed class CR11_2_ContactDetails : Rule
{
    internal const string Code = "CR11.2";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<Recorded<Person>> people = null!;
        IEnumerable<Recorded<InvolvedAgency>> agencies = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => people, q => q.Match<Recorded<Person>>().Collect())
            .Query(() => agencies, q => q.Match<Recorded<InvolvedAgency>>().Collect());

        Then()
            .Yield(_ => Decide(@case, standards, people.AsList(), agencies.AsList()));
    }

    private static Finding Decide(CaseUnderReview @case, Standards standards, List<Recorded<Person>> people, List<Recorded<InvolvedAgency>> agencies)
    {
        if (OnSite.NotAsked(@case, Code) is Finding notAsked) return notAsked;
        if (@case.FirstAbsent(RecordCollection.People, RecordCollection.Agencies) is RecordCollection absent) return @case.Silent(Code, absent);

        var (ofPeople, ofAgencies) = (people.Exists(one => one.Item.ContactDetails is not null), agencies.Exists(one => one.Item.ContactDetails is not null));
        var contacts = new List<Contact>(people.Count + agencies.Count);
        foreach (var person in people)
        {
            if (Carers.Is(person.Item, standards)) contacts.Add(new(person, person.Item.ContactDetails, ofPeople));
        }

        foreach (var agency in agencies)
        {
            if (Involvement.IsPartner(agency.Item.Agency) && Involvement.IsOpenOn(agency.Item, @case.End)) contacts.Add(new(agency, agency.Item.ContactDetails, ofAgencies));
        }

        if (contacts.Count == 0) return @case.NoneRecorded(Code, "parents, carers or involved agencies");

        var grade = Conditions.Combine(contacts, contact => contact.IsComplete);
        var lacking = contacts.FindAll(contact => contact.IsComplete != true);
        IReadOnlyList<Evidence> Evidence() => (grade == Grade.Met ? contacts : lacking).ConvertAll(contact => contact.Evidence);
        if (grade == Grade.NotEvidenced) return @case.NotEvidenced(Code, () => "No evidence on the record of contact details for parents, carers or agencies.", Evidence);

        return @case.Finding(Code, grade, () => Message(contacts, lacking), Evidence);
    }

    private static string Message(List<Contact> contacts, List<Contact> lacking) => lacking.Count == 0
        ? $"Contact details are complete for {Say.List(contacts.Select(contact => contact.Words))}."
        : $"Contact details are not complete for {(lacking.Count == contacts.Count ? "" : $"{Say.Number(lacking.Count)} of {Say.Number(contacts.Count)} parents, carers and agencies: ")}{Say.List(lacking.Select(contact => contact.Words))}.";

    /// <param name="Record">The person or agency.</param>
    /// <param name="Details">How far the details are recorded.</param>
    /// <param name="Kept">Whether the collection carries the property at all: then its absence here is an answer (G5).</param>
    private sealed record Contact(Recorded Record, ContactDetails? Details, bool Kept)
    {
        public bool? IsComplete => Details is null && !Kept ? null : Details == ContactDetails.Complete;

        /// <summary>The relationship or the agency.</summary>
        public string Words => Record is Recorded<Person> person ? Carers.Words(person.Item) : Say.Words(((Recorded<InvolvedAgency>)Record).Item.Agency!);

        public Evidence Evidence => Details is ContactDetails details
            ? Record.Shows("contactDetails", null, $"{Words}: {Say.Words(details)}")
            : Record.Shows(null, $"{Words}: contact details not recorded");
    }
}
