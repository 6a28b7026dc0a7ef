class ValidationError(Exception):
    """Raised for bad input."""
    def __init__(self, field, message):
        self.field = field
        super().__init__(f"{field}: {message}")

def validate(user):
    if "@" not in user["email"]:
        raise ValidationError("email", "not an address")

validate({"email": "nope"})
